using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[Category("Isa")]
public sealed class RandomStreamsTests
{
    private const int Block = 8;

    [Test]
    public void Independent_IsTheNamedStream_BitForBit()
    {
        var (ours, plain) = (Of(7, Sampling.Independent), new RandomStream(42, 7, "entity", "purpose"));
        Assert.That(Enumerable.Range(0, 100).Select(_ => ours.NextUInt64()), Is.EqualTo(Enumerable.Range(0, 100).Select(_ => plain.NextUInt64())));
    }

    [TestCase(0)]
    [TestCase(3)]
    public void Antithetic_PairsMirror_UniformByUniform(int pair)
    {
        var (first, second, plain) = (Of(2 * pair, Sampling.Antithetic), Of(2 * pair + 1, Sampling.Antithetic), new RandomStream(42, pair, "entity", "purpose"));
        for (var i = 0; i < 100; i++)
        {
            var u = first.NextOpenDouble();
            Assert.That(u, Is.EqualTo(plain.NextOpenDouble()), "even replications are plain ones");
            Assert.That(second.NextOpenDouble(), Is.EqualTo(1 - u));
        }

        Assert.That(second.NextNormal(), Is.EqualTo(-first.NextNormal()).Within(1e-12));
        Assert.That(second.NextDouble(), Is.EqualTo(1 - first.NextDouble()).Within(1e-15));
        Assert.That(second.NextInt(1 << 20), Is.EqualTo((1 << 20) - 1 - first.NextInt(1 << 20)));
    }

    [TestCase(0)]
    [TestCase(5)]
    public void Stratified_ABlocksFirstUniforms_TakeOneEighthEach_AndTheRestIsAsItWas(int block)
    {
        var streams = Enumerable.Range(block * Block, Block).Select(k => (Ours: Of(k, Sampling.Stratified), Plain: new RandomStream(42, k, "entity", "purpose"))).ToArray();
        var first = streams.Select(s => s.Ours.NextOpenDouble()).ToArray();
        Array.ForEach(streams, s => s.Plain.NextOpenDouble());
        Assert.Multiple(() =>
        {
            Assert.That(first.Select(u => (int)(u * Block)), Is.EquivalentTo(Enumerable.Range(0, Block)));
            Assert.That(streams.Select(s => s.Ours.NextUInt64()), Is.EqualTo(streams.Select(s => s.Plain.NextUInt64())));
        });
    }

    /// <summary>Over 2,000 blocks each replication is in each part 250 times, standard deviation 14.8; so are two streams' parts at once 31.25 times, 5.6.</summary>
    [Test]
    public void Stratified_OrdersAreAtRandom_AndOfOneStreamApartFromAnothers()
    {
        var single = new int[Block];
        var joint = new int[Block * Block];
        for (var block = 0; block < 2_000; block++)
        {
            var streams = new RandomStreams(1, block * Block + 3, Sampling.Stratified);
            var (a, b) = ((int)(streams.Of("a", "x").NextDouble() * Block), (int)(streams.Of("b", "x").NextDouble() * Block));
            single[a]++;
            joint[a * Block + b]++;
        }

        Assert.Multiple(() =>
        {
            Assert.That(single, Is.All.InRange(250 - 60, 250 + 60));
            Assert.That(joint, Is.All.InRange(31 - 23, 31 + 23));
        });
    }

    [Test]
    public void Level_IsGivenOnlyWhereItIsStratified() => Assert.Multiple(() =>
    {
        Assert.That(new RandomStreams(1, 0, Sampling.Independent).LevelOf("a", "x"), Is.Null);
        Assert.That(new RandomStreams(1, 0, Sampling.Antithetic).LevelOf("a", "x"), Is.Null);
        Assert.That(
            Enumerable.Range(0, Block).Select(k => (int)(Block * StandardNormal.Cdf(new RandomStreams(1, k, Sampling.Stratified).LevelOf("a", "x")!.Value))),
            Is.EquivalentTo(Enumerable.Range(0, Block)));
    });

    private static RandomStream Of(int replication, Sampling sampling) => new RandomStreams(42, replication, sampling).Of("entity", "purpose");
}
