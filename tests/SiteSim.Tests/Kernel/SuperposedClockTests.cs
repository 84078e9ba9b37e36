using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class SuperposedClockTests
{
    private const int Up = 0;
    private const int Down = 1;

    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    /// <summary>Numbers fixed by hand.</summary>
    private sealed class Fixed(double[] exponentials, double[] uniforms) : IClockDraws
    {
        private int _exponential;
        private int _uniform;

        public double NextExponential() => exponentials[_exponential++];

        public double NextUniform() => uniforms[_uniform++];
    }

    [Test]
    public void TheNextEvent_ComesAtTheSumOfTheRates_AndHitsInProportionToThem()
    {
        // Ids 0..3 up at 0.25/s: total 1/s. At 2 s: 0.5 x 1 -> third of four = id 2, moved down at 1/s: total 0.75 + 1 = 1.75/s.
        // 3.5/1.75 = 2 s later: 0.5 x 1.75 = 0.875, past 0.75 up -> down, id 2 again. It moves up: total 1/s; next after 100 s.
        var log = new List<string>();
        var clock = new SuperposedClock(_sim, 4, 2, new Fixed([2, 3.5, 100], [0.5, 0.5]), (id, group) =>
        {
            log.Add($"{_sim.Clock()}:{id} {(group == Up ? "fails" : "is repaired")}");
            return 1 - group;
        });
        clock.SetRate(Up, 0.25);
        clock.SetRate(Down, 1);
        _sim.Run(Seconds.Span(50));
        Assert.That(log, Is.EqualTo(new[] { "2:2 fails", "4:2 is repaired" }));
        Assert.That((clock.CountIn(Up), clock.CountIn(Down), clock.GroupOf(2)), Is.EqualTo((4, 0, Up)));
        Assert.That(_sim.Peek(), Is.EqualTo(Seconds.At(104)));
    }

    [Test]
    public void AChangeOfRates_DrawsAnew_OncePerInstant()
    {
        // First 10 s at rate 2 x 0.5; at 4 s both rates and groups change: one number, 3 / (1 x 1) = 3 s.
        double hit = -1;
        var clock = new SuperposedClock(_sim, 2, 2, new Fixed([10, 3, 1e9], [0]), (_, group) =>
        {
            hit = _sim.Clock();
            return group;
        });
        clock.SetRate(0, 0.5);
        _sim.Run(Seconds.Span(4));
        clock.SetRate(0, 0);
        clock.Move(1, 1);
        clock.SetRate(1, 1);
        _sim.Run(Seconds.Span(8));
        Assert.That(hit, Is.EqualTo(7));
    }

    [Test]
    public void WithoutRateOrMembers_NothingHappens()
    {
        var clock = new SuperposedClock(_sim, 3, 2, new TestRandom(1), (_, _) => throw new InvalidOperationException("no member has a rate"));
        clock.SetRate(1, 5);
        _sim.Run(TimeSpan.FromDays(10));
        clock.SetRate(0, 1e-300);
        _sim.Run();
        Assert.That(_sim.Peek(), Is.EqualTo(DateTime.MaxValue), "an event after the year 9999 is none");
    }

    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void ARateThatIsNone_IsRefused(double rate) => Assert.That(
        () => new SuperposedClock(_sim, 1, 1, new TestRandom(1), (_, group) => group).SetRate(0, rate),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("rate of group 0"));

    [Test]
    public void MembersKeepTheirPlaces_UnderManyMoves()
    {
        var random = new TestRandom(3);
        var clock = new SuperposedClock(_sim, 50, 4, random, (_, group) => group);
        int[] groups = new int[50];
        for (int i = 0; i < 5_000; i++)
        {
            int id = random.Next(50);
            clock.Move(id, groups[id] = random.Next(4));
        }
        Assert.That(Enumerable.Range(0, 50).Select(clock.GroupOf), Is.EqualTo(groups));
        Assert.That(Enumerable.Range(0, 4).Select(clock.CountIn), Is.EqualTo(Enumerable.Range(0, 4).Select(g => groups.Count(x => x == g))));
    }

    [Test]
    public void AHandler_MayMoveMembersItself()
    {
        // Three members at 1/s; the second hit moves all of them, itself too, and then says where it belongs.
        SuperposedClock clock = null!;
        clock = new SuperposedClock(_sim, 3, 3, new Fixed([1, 1e9], [0.5]), (_, _) =>
        {
            clock.Move(0, 1);
            clock.Move(1, 1);
            clock.Move(2, 1);
            return 2;
        });
        clock.SetRate(0, 1);
        _sim.Run(Seconds.Span(10));
        Assert.That(Enumerable.Range(0, 3).Select(clock.GroupOf), Is.EqualTo(new[] { 1, 2, 1 }));
        Assert.That(Enumerable.Range(0, 3).Select(clock.CountIn), Is.EqualTo(new[] { 0, 2, 1 }));
    }

    private sealed record Outcome(double MeanDown, double VarianceDown, double Failures, double[] PerMember);

    /// <summary>100 machines, MTBF 90 s and MTTR 10 s, for 200 000 s.</summary>
    private static Outcome Run(Func<Sim, TestRandom, Action<int, bool>, object> build, ulong seed)
    {
        var sim = new Sim(Seconds.Start);
        var down = new TimeSeriesMonitor(sim, 0);
        double[] failures = new double[100];
        build(sim, new TestRandom(seed), (id, fails) =>
        {
            failures[id] += fails ? 1 : 0;
            down.Increase(fails ? 1 : -1);
        });
        sim.Run(Seconds.Span(200_000));
        return new Outcome(down.Mean, down.Variance, failures.Sum(), failures);
    }

    private static object Pooled(Sim sim, TestRandom random, Action<int, bool> note)
    {
        var clock = new SuperposedClock(sim, 100, 2, random, (id, group) =>
        {
            note(id, group == Up);
            return 1 - group;
        });
        clock.SetRate(Up, 1 / 90.0);
        clock.SetRate(Down, 1 / 10.0);
        return clock;
    }

    private static object OneEach(Sim sim, TestRandom random, Action<int, bool> note)
    {
        bool[] isDown = new bool[100];
        FleetClock clock = null!;
        clock = new FleetClock(sim, 100, id =>
        {
            isDown[id] = !isDown[id];
            note(id, isDown[id]);
            clock.Set(id, random.NextExponential(Seconds.Span(isDown[id] ? 10 : 90)));
        });
        for (int id = 0; id < 100; id++)
            clock.Set(id, random.NextExponential(Seconds.Span(90)));
        return clock;
    }

    /// <summary>
    /// Number down is Binomial(100, 0.1): mean 10, variance 9. Its autocorrelation decays at 1/90 + 1/10 per second (9 s), so over T = 200 000 s
    /// the mean has standard deviation sqrt(2 x 9 x 9 / 200 000) = 0.0285. Failures: 100 machines x 2000 cycles of 100 s, variance per machine
    /// T (90^2 + 10^2) / 100^3 = 1640, so standard deviation sqrt(164 000) = 405. Bounds of four standard deviations: a right clock would
    /// pass each with a chance of 99.99 %.
    /// </summary>
    [Test]
    public void PooledClocks_HaveTheLawOfOneClockEach([Values(11, 12, 13)] int seed, [Values] bool pooled)
    {
        Outcome outcome = Run(pooled ? Pooled : OneEach, (ulong)seed);
        Assert.That(outcome.MeanDown, Is.EqualTo(10).Within(4 * 0.0285));
        Assert.That(outcome.VarianceDown, Is.EqualTo(9).Within(0.03 * 9));
        Assert.That(outcome.Failures, Is.EqualTo(200_000).Within(4 * 405));
        double spread = outcome.PerMember.Sum(f => (f - 2000) * (f - 2000)) / 100;
        Assert.That(spread, Is.EqualTo(1640).Within(4 * 1640 * Math.Sqrt(2.0 / 100)), "each machine fails on its own, not just the sum");
    }

    /// <summary>
    /// Kolmogorov-Smirnov (Massey, JASA 46, 1951): of 20 000 times that members stay up, the greatest distance from 1 - exp(-t / 90 s) is below
    /// 1.949 / sqrt(20 000) with a chance of 99.9 % if that is their law. They are those that began in the first 20 500 s, all of which end
    /// within the run, so none is left out for being long.
    /// </summary>
    [Test]
    public void TimesBetweenTheEventsOfAMember_AreExponential([Values] bool pooled)
    {
        var sim = new Sim(Seconds.Start);
        double[] upSince = new double[100];
        var lengths = new List<double>();
        Func<Sim, TestRandom, Action<int, bool>, object> build = pooled ? Pooled : OneEach;
        build(sim, new TestRandom(21), (id, fails) =>
        {
            if (fails && upSince[id] < 20_500)
                lengths.Add(sim.Clock() - upSince[id]);
            upSince[id] = sim.Clock();
        });
        sim.Run(Seconds.Span(30_000));

        lengths.Sort();
        Assert.That(lengths, Has.Count.GreaterThan(20_000));
        double distance = lengths.Select((t, i) => Math.Abs(1 - Math.Exp(-t / 90) - (i + 0.5) / lengths.Count)).Max();
        Assert.That(distance, Is.LessThan(1.949 / Math.Sqrt(lengths.Count)));
    }
}
