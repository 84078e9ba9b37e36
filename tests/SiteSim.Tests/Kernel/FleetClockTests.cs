using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class FleetClockTests
{
    private Sim _sim = null!;
    private List<string> _log = null!;

    [SetUp]
    public void StartAtNewYear()
    {
        _sim = new Sim(Seconds.Start);
        _log = [];
    }

    private FleetClock Fleet(int count, int phase = Phase.Signals) => new(_sim, count, id => _log.Add($"{_sim.Clock()}:{id}"), phase);

    [Test]
    public void Alarms_AreDueInTheOrderOfTime_ThenOfSetting()
    {
        FleetClock fleet = Fleet(4);
        fleet.Set(3, Seconds.Span(2));
        fleet.Set(1, Seconds.Span(1));
        fleet.Set(0, Seconds.Span(2));
        fleet.Set(2, TimeSpan.Zero);
        Assert.That((fleet.Count, fleet.IsSet(0), fleet.IsSet(1)), Is.EqualTo((4, true, true)));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:2", "1:1", "2:3", "2:0" }));
        Assert.That(fleet.IsSet(0), Is.False);
        Assert.That(_sim.ProcessedEvents, Is.EqualTo(4));
    }

    [Test]
    public void SettingAgain_ReplacesTheAlarm_AndCancellingLeavesNothing()
    {
        FleetClock fleet = Fleet(3);
        fleet.Set(0, Seconds.Span(1));
        fleet.Set(0, Seconds.Span(4));
        fleet.Set(1, Seconds.Span(9));
        fleet.Set(1, TimeSpan.Zero);
        fleet.Set(2, Seconds.Span(50));
        fleet.Cancel(2);
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:1", "4:0" }));
        Assert.That((_sim.Clock(), _sim.ProcessedEvents), Is.EqualTo((4.0, 2L)));
    }

    [Test]
    public void AHandler_MaySetTheNextAlarm()
    {
        FleetClock fleet = null!;
        fleet = new FleetClock(_sim, 2, id =>
        {
            _log.Add($"{_sim.Clock()}:{id}");
            fleet.Set(id, Seconds.Span(id + 1));
        });
        fleet.Set(0, Seconds.Span(1));
        fleet.Set(1, Seconds.Span(2));
        _sim.Run(Seconds.Span(4.5));
        // At 2 s member 1 was set at 0, member 0 at 1; at 4 s member 1 was set at 2, member 0 at 3.
        Assert.That(_log, Is.EqualTo(new[] { "1:0", "2:1", "2:0", "3:0", "4:1", "4:0" }));
    }

    [Test]
    public void TwoFleets_AndProcesses_ShareTheOrderOfPhases()
    {
        FleetClock settle = Fleet(1, Phase.Settle);
        FleetClock signals = Fleet(2);
        IEnumerable<Event> Body()
        {
            yield return _sim.Delay(Seconds.Span(1), Phase.Dispatch);
            _log.Add("dispatch");
        }
        settle.Set(0, Seconds.Span(1));
        _sim.Process(Body());
        signals.Set(1, Seconds.Span(1));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "1:1", "dispatch", "1:0" }));
    }

    [Test]
    public void ANegativeDelay_Throws() =>
        Assert.That(() => Fleet(1).Set(0, Seconds.Span(-3)), Throws.InstanceOf<ArgumentException>().With.Message.Contains("-00:00:03"));
}
