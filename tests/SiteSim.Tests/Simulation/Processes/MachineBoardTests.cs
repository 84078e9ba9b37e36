using NUnit.Framework;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Processes;
using Timeline = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Simulation.Processes;

/// <summary>Machines that come, go, fail and return, in the orders that a plan and a bench can produce.</summary>
public sealed class MachineBoardTests
{
    private readonly List<(int Machine, bool IsUp)> _heard = [];
    private MachineBoard _board = null!;

    [SetUp]
    public void Board()
    {
        _heard.Clear();
        _board = new MachineBoard("fleet", 3, new Timeline(TestSite.Start), new EventLog(), (machine, isUp) => _heard.Add((machine, isUp)));
    }

    [Test]
    public void Return_OfAMachineThatHasLeft_StaysAway()
    {
        _board.Fail(1, 24);
        _board.Remove(1);
        _board.Return(1, TestSite.Start);
        Assert.Multiple(() =>
        {
            Assert.That(_heard, Is.EqualTo(new[] { (1, false) }), "it went down once and never came up");
            Assert.That(_board.IsUp(1), Is.False);
            Assert.That(_board.Down, Is.Zero);
            Assert.That(_board.OnSite, Is.EqualTo(2));
        });
    }

    [Test]
    public void Remove_Twice_IsOnce()
    {
        _board.Remove(0);
        _board.Remove(0);
        Assert.That((_board.OnSite, _heard.Count), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Install_InThePlaceOfOneThatLeft_IsUp()
    {
        _board.Remove(2);
        _board.Install(2);
        Assert.Multiple(() =>
        {
            Assert.That(_board.IsUp(2), Is.True);
            Assert.That(_board.OnSite, Is.EqualTo(3));
            Assert.That(_heard, Is.EqualTo(new[] { (2, false), (2, true) }));
        });
    }
}
