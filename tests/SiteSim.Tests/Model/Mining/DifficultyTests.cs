using System.Numerics;
using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class DifficultyTests
{
    /// <summary>0x1b0404cb is the worked example of the Bitcoin wiki's Difficulty page; the others are published epochs.</summary>
    [TestCase(0x1d00ffffu, 1.0, 0.0)]
    [TestCase(0x1b0404cbu, 16307.420938523983, 1e-11)]
    [TestCase(0x17021ff0u, 132_472_011_079_030.515625, 0.02)]
    [TestCase(0x170240c3u, 124_932_866_006_548.156250, 0.02)]
    public void Of_PublishedTarget_IsPublishedDifficulty(uint bits, double difficulty, double tolerance) =>
        Assert.That(Difficulty.Of(new CompactTarget(bits)), Is.EqualTo(difficulty).Within(tolerance));

    [TestCase(0u)]
    [TestCase(0x04923456u)]
    [TestCase(0xff123456u)]
    public void Of_TargetNoHashCanMeet_IsRefusedByName(uint bits) =>
        Assert.That(() => Difficulty.Of(new CompactTarget(bits)), Throws.ArgumentException.With.Message.Contains($"0x{bits:x8}"));

    /// <summary>One step of the mantissa is 1.5e-6 of it here, so the nearest compact target is within half of that.</summary>
    [Test]
    public void ToCompact_QuotedDifficulty_IsWithinHalfAStep()
    {
        var compact = Difficulty.ToCompact(144.398e12);
        var mantissa = compact.Bits & 0x007f_ffff;
        Assert.That(Difficulty.Of(compact) / 144.398e12, Is.EqualTo(1.0).Within(0.5 / mantissa));
    }

    [Test]
    public void ToCompact_OfAnyTarget_GivesTheTargetBack() =>
        Gen.Select(Gen.UInt[0x8000, 0x7fffff], Gen.UInt[0x11, 0x1c]).Sample((mantissa, size) =>
        {
            var compact = new CompactTarget((size << 24) | mantissa);
            return Difficulty.ToCompact(Difficulty.Of(compact)) == compact;
        });

    [Test]
    public void ToCompact_AnyDifficulty_HasNoNearerNeighbour() =>
        Gen.OneOf(Gen.Double[1, 1e6], Gen.Double[1, 1e20]).Sample(difficulty =>
        {
            var compact = Difficulty.ToCompact(difficulty);
            // Both sides times 2^82; a double of at least 1 times 2^52 is a whole number.
            var exact = ((BigInteger)0xffff << (208 + 52 + 82)) / (BigInteger)Math.ScaleB(difficulty, 52);
            var step = BigInteger.One << (8 * ((int)(compact.Bits >> 24) - 3));
            return BigInteger.Abs((compact.Target << 82) - exact) <= (step << 81) + 1;
        });

    [TestCase(0.999)]
    [TestCase(-1.0)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void ToCompact_ImpossibleDifficulty_IsRefused(double difficulty) =>
        Assert.That(() => Difficulty.ToCompact(difficulty), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("from 1"));
}
