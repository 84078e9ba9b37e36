using NUnit.Framework;
using SiteSim.Experiments.Studies;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class IndexOrderTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    public void Run_WhateverFinishesFirst_IsInOrder(int jobs)
    {
        // Early work waits for later work to overtake it, where there is a thread for that.
        using var last = new CountdownEvent(jobs > 1 ? 1 : 0);
        var results = IndexOrder.Run(20, jobs, (i, stop) =>
        {
            if (i == 0)
            {
                last.Wait(TimeSpan.FromSeconds(20), stop);
            }
            else if (i == 19 && jobs > 1)
            {
                last.Signal();
            }

            return i * i;
        }, CancellationToken.None);
        Assert.That(results, Is.EqualTo(Enumerable.Range(0, 20).Select(i => i * i)));
    }

    [Test]
    public void Run_WorkThatFails_ThrowsItsOwnException_AndStopsTheRest() => Assert.That(
        () => IndexOrder.Run(1000, 2, (i, stop) => i == 3 ? throw new InvalidDataException("third") : stop.IsCancellationRequested, CancellationToken.None),
        Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("third"));

    [Test]
    public void Run_Stopped_Throws()
    {
        using var stop = new CancellationTokenSource();
        Assert.That(() => IndexOrder.Run(1000, 2, (i, _) =>
        {
            if (i == 5)
            {
                stop.Cancel();
            }

            return i;
        }, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    /// <summary>Half-width 2 of a mean of 100 is 2 %; asked after 16, 32 and 48 whatever the threads.</summary>
    [TestCase(1)]
    [TestCase(3)]
    public void Replications_StopAfterAWholeBatch(int jobs)
    {
        var added = new List<int>();
        var looks = new List<int>();
        new Replications(1000, jobs, new StoppingRule("x", 0.02)).Run((k, _) => k, added.Add, rule =>
        {
            looks.Add(added.Count);
            return rule.IsMet(100, new Interval(100 - 96.0 / added.Count, 100 + 96.0 / added.Count));
        }, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(looks, Is.EqualTo(new[] { 16, 32, 48 }));
            Assert.That(added, Is.EqualTo(Enumerable.Range(0, 48)));
        });
    }
}
