using NUnit.Framework;
using SiteSim.Kernel;

namespace SiteSim.Tests.Kernel;

/// <summary>The queue against a sorted set, with tiny limits too, where mistakes in the bookkeeping show.</summary>
[Category("Isa")]
public sealed class EventQueueTests
{
    private static readonly long[] Scales = [1, 2, 300, 1 << 20, 1L << 36, 1L << 50];

    [Test]
    public void AnEmptyQueue_HasNoHead() =>
        Assert.That((new EventQueue(5).IsEmpty, new EventQueue(5).HeadTime), Is.EqualTo((true, long.MaxValue)));

    [Test]
    public void Entries_ComeOutInOrder([Values(1, 2, 3, 8, 32)] int fillLimit, [Range(1, 12)] int seed)
    {
        var random = new TestRandom((ulong)(seed * 1000 + fillLimit));
        long start = random.Next(2) * (Seconds.Start.Ticks + random.Next(1000));
        var queue = new EventQueue(start, fillLimit);
        var model = new SortedSet<QueueEntry>();
        long now = start;
        long sequence = 0;
        for (int step = 0; step < 6_000; step++)
        {
            bool grow = step % 1500 < 900;
            for (int pushes = grow ? random.Next(4) : random.Next(2); pushes > 0; pushes--)
                Push(random.Next(6) == 0 ? random.Next(40) : 1);
            if (random.Next(40) == 0)
                Peek();
            if (model.Count > 0)
                Pop();
        }
        while (model.Count > 0)
            Pop();
        Assert.That(queue.IsEmpty, Is.True);

        void Push(int burst)
        {
            long scale = Scales[random.Next(Scales.Length)];
            long time = now + (long)(random.NextUniform() * scale);
            for (int i = 0; i < burst; i++)
            {
                sequence++;
                var entry = new QueueEntry(time, ((long)(random.Next(4) - 1) << 48) + sequence, (int)sequence);
                queue.Push(entry);
                model.Add(entry);
            }
        }

        void Peek()
        {
            Assert.That(queue.HeadTime, Is.EqualTo(model.Count > 0 ? model.Min.Time : long.MaxValue));
            // Looking at the head itself may move the base past times at which entries are still added.
            if (model.Count > 0)
                Assert.That(queue.Head, Is.EqualTo(model.Min));
        }

        void Pop()
        {
            QueueEntry expected = model.Min;
            Assert.That(queue.HeadTime, Is.EqualTo(expected.Time));
            Assert.That(queue.Pop(), Is.EqualTo(expected));
            model.Remove(expected);
            now = expected.Time;
        }
    }

    [Test]
    public void ManyEntriesOfOneTime_ComeOutInOrder_WithOthersAddedBetweenThem()
    {
        var queue = new EventQueue(0);
        for (int i = 0; i < 10_000; i++)
            queue.Push(new QueueEntry(77, i * 2, i));
        queue.Push(new QueueEntry(78, -1, -1));
        for (int i = 0; i < 10_000; i++)
        {
            Assert.That(queue.Pop(), Is.EqualTo(new QueueEntry(77, i * 2, i)));
            if (i % 1000 == 0)
            {
                queue.Push(new QueueEntry(77, i * 2 + 1, 5));
                Assert.That(queue.Pop().Slot, Is.EqualTo(5));
            }
        }
        Assert.That((queue.Pop().Time, queue.IsEmpty), Is.EqualTo((78L, true)));
    }
}
