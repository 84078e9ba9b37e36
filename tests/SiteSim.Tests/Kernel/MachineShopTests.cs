using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>The machine shop of the SimPy and Sim# documentation, with breakdowns at fixed times so that it can be solved by hand.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MachineShopTests
{
    private readonly Sim _sim = new(Seconds.Start);
    private readonly List<string> _log = [];

    private Event Minutes(double minutes, bool byDelay) =>
        byDelay ? _sim.Delay(TimeSpan.FromMinutes(minutes)) : _sim.Timeout(TimeSpan.FromMinutes(minutes));

    private void Log(string what) => _log.Add($"{(_sim.Now - Seconds.Start).TotalMinutes}:{what}");

    /// <summary>A part takes 10 minutes, a repair 30, by one repairman whose other jobs have to wait.</summary>
    private IEnumerable<Event> Working(string name, PreemptiveResource repairman, bool byDelay)
    {
        while (true)
        {
            double left = 10;
            while (left > 0)
            {
                DateTime start = _sim.Now;
                yield return Minutes(left, byDelay);
                if (!_sim.ActiveProcess!.HandleFault())
                    break;
                left -= (_sim.Now - start).TotalMinutes;
                using PreemptiveRequest request = repairman.Request(priority: 1, preempt: true);
                yield return request;
                Log($"{name} in repair");
                yield return Minutes(30, byDelay);
            }
            Log($"{name} part");
        }
    }

    private IEnumerable<Event> OtherJobs(PreemptiveResource repairman, bool byDelay)
    {
        while (true)
        {
            double left = 30;
            while (left > 0)
            {
                using PreemptiveRequest request = repairman.Request(priority: 2);
                yield return request;
                DateTime start = _sim.Now;
                yield return Minutes(left, byDelay);
                left = _sim.ActiveProcess!.HandleFault() ? left - (_sim.Now - start).TotalMinutes : 0;
            }
            Log("other job");
        }
    }

    /// <summary>
    /// A breaks at 25, 5 minutes into its third part, and takes the repairman off his job after 25 of 30 minutes: repair 25-55, the part at
    /// 60, then one every 10. B breaks at 42, 2 minutes into its fifth part, and waits: repair 55-85, the part at 93. The other job has its
    /// last 5 minutes at 85-90.
    /// </summary>
    [Test]
    public void TwoMachines_OneRepairman([Values] bool byDelay)
    {
        var repairman = new PreemptiveResource(_sim);
        Process a = _sim.Process(Working("A", repairman, byDelay));
        Process b = _sim.Process(Working("B", repairman, byDelay));
        _sim.Process(OtherJobs(repairman, byDelay));
        _sim.Timeout(TimeSpan.FromMinutes(25)).AddCallback(_ => a.Interrupt());
        _sim.Timeout(TimeSpan.FromMinutes(42)).AddCallback(_ => b.Interrupt());
        _sim.Run(TimeSpan.FromMinutes(100));
        Assert.That(_log, Is.EqualTo(new[]
        {
            "10:A part", "10:B part", "20:A part", "20:B part", "25:A in repair", "30:B part", "40:B part", "55:B in repair", "60:A part",
            "70:A part", "80:A part", "90:A part", "90:other job", "93:B part",
        }));
    }
}
