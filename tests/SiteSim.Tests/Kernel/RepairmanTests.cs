using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>
/// The machine repairman, M/M/r//N (Kleinrock, "Queueing Systems" I, 1975, section 3.8): p(k) = p(k-1) (N-k+1) lambda / (min(k, r) mu).
/// </summary>
public sealed class RepairmanTests
{
    private const int Machines = 10;
    private const double Failure = 1 / 40.0;
    private const double Repair = 1 / 10.0;
    private const int Periods = 2_000;
    private const double PeriodSeconds = 1_000;

    [TestCase(1)]
    [TestCase(3)]
    public void MachinesDown_AgreeWithTheClosedForm(int repairmen)
    {
        var sim = new Sim(Seconds.Start);
        var random = new TestRandom(5);
        var crew = new PriorityResource(sim, repairmen);
        var down = new TimeSeriesMonitor(sim, 0);

        IEnumerable<Event> Machine()
        {
            while (true)
            {
                yield return sim.Delay(random.NextExponential(Seconds.Span(1 / Failure)));
                down.Increase();
                using (Request request = crew.Request())
                {
                    yield return request;
                    yield return sim.Delay(random.NextExponential(Seconds.Span(1 / Repair)));
                }
                down.Decrease();
            }
        }

        for (int i = 0; i < Machines; i++)
            sim.Process(Machine());
        sim.Run(Seconds.Span(PeriodSeconds));
        var average = new BatchMeans(Periods);
        for (int period = 0; period < Periods; period++)
        {
            down.Reset(down.Current);
            sim.Run(Seconds.Span(PeriodSeconds));
            average.Add(down.Mean);
        }

        double expected = MeanDown(repairmen);
        Assert.That(average.StandardError, Is.LessThan(0.01 * expected), "the run must be long enough to tell");
        Assert.That(average.Mean, Is.EqualTo(expected).Within(4 * average.StandardError));
    }

    [Test]
    public void WithARepairmanEach_MachinesAreIndependent() =>
        Assert.That(MeanDown(Machines), Is.EqualTo(Machines * 10.0 / 50).Within(1e-12), "N MTTR / (MTBF + MTTR)");

    private static double MeanDown(int repairmen)
    {
        double weight = 1;
        double sum = 1;
        double weighted = 0;
        for (int k = 1; k <= Machines; k++)
        {
            weight *= (Machines - k + 1) * Failure / (Math.Min(k, repairmen) * Repair);
            sum += weight;
            weighted += k * weight;
        }
        return weighted / sum;
    }
}
