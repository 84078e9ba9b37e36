using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class RetargetTests
{
    /// <summary>Vectors: Bitcoin Core src/test/pow_tests.cpp, get_next_work and its three limits.</summary>
    [TestCase(0x1d00ffffu, 1261130161L, 1262152739L, 0x1d00d86au, TestName = "Next_Blocks30240To32255_IsBlock32256")]
    [TestCase(0x1d00ffffu, 1231006505L, 1233061996L, 0x1d00ffffu, TestName = "Next_FirstEpoch_StaysAtTheLimit")]
    [TestCase(0x1c05a3f4u, 1279008237L, 1279297671L, 0x1c0168fdu, TestName = "Next_FasterThanAQuarter_IsClamped")]
    [TestCase(0x1c387f6fu, 1263163443L, 1269211443L, 0x1d00e1fdu, TestName = "Next_SlowerThanFourTimes_IsClamped")]
    public void Next_CoreVector(uint bits, long firstTime, long lastTime, uint expected) =>
        Assert.That(Retarget.Next(new CompactTarget(bits), firstTime, lastTime), Is.EqualTo(new CompactTarget(expected)));

    [Test]
    public void Next_LastBlockBeforeTheFirst_IsTheShortestTimespan()
    {
        var bits = new CompactTarget(0x1c05a3f4);
        Assert.That(Retarget.Next(bits, 1000, 0), Is.EqualTo(Retarget.Next(bits, 0, 302_400)));
    }

    [TestCase(302_399L, 302_400L)]
    [TestCase(4_838_401L, 4_838_400L)]
    public void Next_OneSecondBeyondTheClamp_ChangesNothing(long beyond, long at)
    {
        var bits = new CompactTarget(0x17021ff0);
        Assert.That(Retarget.Next(bits, 0, beyond), Is.EqualTo(Retarget.Next(bits, 0, at)));
    }

    /// <summary>1,209,600 s over 2015 intervals is the fixed point: 600 * 2016 / 2015 s a block.</summary>
    [Test]
    public void Next_ConstantHashRateWithoutLuck_SettlesAt600Point30Seconds()
    {
        const double exahash = 948.3;
        var bits = Difficulty.ToCompact(100e12);
        for (var epoch = 0; epoch < 5; epoch++)
            bits = Retarget.Next(bits, 0, (long)Math.Round(2015 * NetworkHashRate.SpacingSeconds(Difficulty.Of(bits), exahash)));
        Assert.That(NetworkHashRate.SpacingSeconds(Difficulty.Of(bits), exahash), Is.EqualTo(600.0 * 2016 / 2015).Within(0.005));
    }
}
