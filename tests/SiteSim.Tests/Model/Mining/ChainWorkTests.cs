using System.Numerics;
using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class ChainWorkTests
{
    /// <summary>The genesis block's chain work as every node reports it (getblockheader, chainwork).</summary>
    [Test]
    public void OfBlock_DifficultyOne_IsTheGenesisWork() =>
        Assert.That(ChainWork.OfBlock(new CompactTarget(0x1d00ffff)), Is.EqualTo(new BigInteger(0x1_0001_0001)));

    [TestCase(0u)]
    [TestCase(0x04923456u)]
    [TestCase(0xff123456u)]
    public void OfBlock_TargetNoHashCanMeet_IsZero(uint bits) =>
        Assert.That(ChainWork.OfBlock(new CompactTarget(bits)), Is.EqualTo(BigInteger.Zero));

    /// <summary>
    /// Core's GetBlockProofEquivalentTime_test: on a chain of one target, work between two blocks over the tip's work times 600 s is their
    /// distance in time. Target 0x7fffff * 2^232 takes 2 hashes a block.
    /// </summary>
    [TestCase(9_999, 0)]
    [TestCase(5_000, 4_999)]
    [TestCase(17, 9_000)]
    public void OfBlock_ChainOfOneTarget_MeasuresTime(int later, int earlier)
    {
        var work = ChainWork.OfBlock(new CompactTarget(0x207fffff));
        var seconds = ((later * work) - (earlier * work)) * 600 / work;
        Assert.That(work, Is.EqualTo(new BigInteger(2)));
        Assert.That(seconds, Is.EqualTo(new BigInteger((later - earlier) * 600)));
    }
}
