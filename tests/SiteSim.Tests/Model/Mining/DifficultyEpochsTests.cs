using System.Globalization;
using System.Numerics;
using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

/// <summary>The protocol against all of its history, heights 0 to 953,568.</summary>
[TestFixture]
public class DifficultyEpochsTests
{
    [Test]
    public void Difficulty_OfEveryEpoch_IsTheFilesToSixDecimals()
    {
        foreach (var row in DifficultyEpochsFile.ReadOrSkip())
            Assert.That(Difficulty.Of(new CompactTarget(row.Bits)), Is.EqualTo(row.Difficulty).Within(5e-7 + (row.Difficulty * 1e-15)), $"height {row.Height}");
    }

    [Test]
    public void ToCompact_OfEveryEpochsDifficulty_IsItsTarget()
    {
        foreach (var row in DifficultyEpochsFile.ReadOrSkip().Where(row => row.Difficulty > 1e6))
            Assert.That(Difficulty.ToCompact(row.Difficulty), Is.EqualTo(new CompactTarget(row.Bits)), $"height {row.Height}");
    }

    /// <summary>
    /// nMinimumChainWork of four Bitcoin Core releases (kernel/chainparams.cpp): work of every block up to a height, exact to the last
    /// hash.
    /// </summary>
    [TestCase(534_292, "28822fef1c230963535a90d")]
    [TestCase(804_000, "52b2559353df4117b7348b64")]
    [TestCase(856_760, "88e186b70e0862c193ec44d6")]
    [TestCase(886_157, "b1f3b93b65b16d035a82be84")]
    public void ChainWork_SummedToHeight_IsCoresMinimumChainWork(int height, string expected)
    {
        var work = BigInteger.Zero;
        foreach (var row in DifficultyEpochsFile.ReadOrSkip().Where(row => row.Height <= height))
            work += ChainWork.OfBlock(new CompactTarget(row.Bits)) * Math.Min(Epoch.Blocks, height - row.Height + 1);
        Assert.That(work, Is.EqualTo(BigInteger.Parse("0" + expected, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
    }

    /// <summary>
    /// The file has the time of each epoch's first block, not of its last. The next target must fall between those that a last block
    /// 2.5 hours before and 1.5 hours after the next first block would give (header times may run backwards; gaps are exponential).
    /// </summary>
    [Test]
    public void Retarget_OfEveryEpochWithTimes_BracketsTheNextTarget()
    {
        var rows = DifficultyEpochsFile.ReadOrSkip();
        var checkedEpochs = 0;
        for (var i = 0; i + 1 < rows.Count && rows[i + 1].FirstBlockTime is { } end; i++)
        {
            var bits = new CompactTarget(rows[i].Bits);
            var start = rows[i].FirstBlockTime!.Value;
            var next = new CompactTarget(rows[i + 1].Bits).Target;
            Assert.That(next, Is.InRange(Retarget.Next(bits, start, end - 9_000).Target, Retarget.Next(bits, start, end + 5_400).Target), $"height {rows[i].Height}");
            checkedEpochs++;
        }

        Assert.That(checkedEpochs, Is.GreaterThan(400));
    }
}
