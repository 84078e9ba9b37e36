using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>M/M/c against Erlang's formulas (Kleinrock, "Queueing Systems" I, 1975, section 3.5), with service rate 1 per second.</summary>
public sealed class QueueingTests
{
    private const int Customers = 500_000;

    [TestCase(1, 0.5, 0.5, 1.0)]
    [TestCase(2, 1.6, 0.711111, 1.777778)]
    [TestCase(4, 3.2, 0.596432, 0.745541)]
    [TestCase(8, 7.2, 0.701533, 0.876916)]
    [TestCase(16, 14.4, 0.591343, 0.369590)]
    public void ErlangC_HasThePublishedValues(int servers, double arrivals, double chanceOfWaiting, double wait)
    {
        Assert.That(ErlangC(servers, arrivals), Is.EqualTo(chanceOfWaiting).Within(1e-6));
        Assert.That(ErlangC(servers, arrivals) / (servers - arrivals), Is.EqualTo(wait).Within(1e-6));
    }

    [Test]
    public void Waiting_AgreesWithErlang([Values(1, 2, 8)] int servers, [Values] bool byDelay)
    {
        double arrivals = servers * 0.75;
        var sim = new Sim(Seconds.Start);
        var random = new TestRandom((ulong)servers);
        var desk = new Resource(sim, servers) { QueueLength = new TimeSeriesMonitor(sim, 0), WaitingTime = new SampleMonitor() };
        var waits = new BatchMeans(Customers);
        var hadToWait = new BatchMeans(Customers);

        Event Exponential(double mean) =>
            byDelay ? sim.Delay(random.NextExponential(Seconds.Span(mean))) : sim.Timeout(random.NextExponential(Seconds.Span(mean)));

        IEnumerable<Event> Customer()
        {
            DateTime arrival = sim.Now;
            using Request request = desk.Request();
            hadToWait.Add(request.IsTriggered ? 0 : 1);
            yield return request;
            waits.Add((sim.Now - arrival).TotalSeconds);
            yield return Exponential(1);
        }

        IEnumerable<Event> Source()
        {
            for (int i = 0; i < Customers; i++)
            {
                yield return Exponential(1 / arrivals);
                sim.Process(Customer());
            }
        }

        sim.Process(Source());
        sim.Run();

        double chance = ErlangC(servers, arrivals);
        AssertAgrees(hadToWait, chance);
        AssertAgrees(waits, chance / (servers - arrivals));
        Assert.That(desk.WaitingTime.Count, Is.EqualTo(Customers));
        Assert.That(desk.QueueLength.Area, Is.EqualTo(desk.WaitingTime.Total).Within(1e-9).Percent, "Little's law holds on the path itself");
        Assert.That(sim.ProcessedEvents, Is.EqualTo(Customers * 6L + 2), "arrival, start, grant, service, release, end; and the source's own start and end");
    }

    private static void AssertAgrees(BatchMeans sample, double expected)
    {
        Assert.That(sample.StandardError, Is.LessThan(0.03 * expected), "the run must be long enough to tell");
        Assert.That(sample.Mean, Is.EqualTo(expected).Within(4 * sample.StandardError));
    }

    /// <summary>Chance of waiting, from Erlang B: B(k) = a B(k-1) / (k + a B(k-1)), C = B / (1 - rho (1 - B)).</summary>
    private static double ErlangC(int servers, double load)
    {
        double blocking = 1;
        for (int k = 1; k <= servers; k++)
            blocking = load * blocking / (k + load * blocking);
        return blocking / (1 - load / servers * (1 - blocking));
    }
}
