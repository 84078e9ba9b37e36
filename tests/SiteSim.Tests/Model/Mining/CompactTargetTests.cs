using System.Globalization;
using System.Numerics;
using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

/// <summary>Vectors: Bitcoin Core src/test/arith_uint256_tests.cpp (bignum_SetCompact and its sign and overflow table).</summary>
[TestFixture]
public class CompactTargetTests
{
    [TestCase(0x00000000u, "0", 0x00000000u)]
    [TestCase(0x00123456u, "0", 0x00000000u)]
    [TestCase(0x01003456u, "0", 0x00000000u)]
    [TestCase(0x02000056u, "0", 0x00000000u)]
    [TestCase(0x03000000u, "0", 0x00000000u)]
    [TestCase(0x04000000u, "0", 0x00000000u)]
    [TestCase(0x00923456u, "0", 0x00000000u)]
    [TestCase(0x01803456u, "0", 0x00000000u)]
    [TestCase(0x02800056u, "0", 0x00000000u)]
    [TestCase(0x03800000u, "0", 0x00000000u)]
    [TestCase(0x04800000u, "0", 0x00000000u)]
    [TestCase(0x01123456u, "12", 0x01120000u)]
    [TestCase(0x02123456u, "1234", 0x02123400u)]
    [TestCase(0x03123456u, "123456", 0x03123456u)]
    [TestCase(0x04123456u, "12345600", 0x04123456u)]
    [TestCase(0x05009234u, "92340000", 0x05009234u)]
    [TestCase(0x20123456u, "1234560000000000000000000000000000000000000000000000000000000000", 0x20123456u)]
    public void Target_PositiveVector_HasCoreValueAndEncoding(uint bits, string target, uint encoded)
    {
        var compact = new CompactTarget(bits);
        Assert.Multiple(() =>
        {
            Assert.That(compact.Target, Is.EqualTo(Hex(target)));
            Assert.That(CompactTarget.FromTarget(compact.Target).Bits, Is.EqualTo(encoded));
            Assert.That(compact.IsNegative, Is.False);
            Assert.That(compact.IsOverflow, Is.False);
        });
    }

    [TestCase(0x01fedcbau, "7e", 0x01fe0000u)]
    [TestCase(0x01923456u, "12", 0x01920000u)]
    [TestCase(0x02923456u, "1234", 0x02923400u)]
    [TestCase(0x03923456u, "123456", 0x03923456u)]
    [TestCase(0x04923456u, "12345600", 0x04923456u)]
    public void Target_NegativeVector_KeepsSignThroughEncoding(uint bits, string magnitude, uint encoded)
    {
        var compact = new CompactTarget(bits);
        Assert.Multiple(() =>
        {
            Assert.That(compact.Target, Is.EqualTo(Hex(magnitude)));
            Assert.That(compact.IsNegative, Is.True);
            Assert.That(compact.IsValid, Is.False);
            Assert.That(CompactTarget.FromTarget(compact.Target, negative: true).Bits, Is.EqualTo(encoded));
        });
    }

    [TestCase(0xff123456u, true)]
    [TestCase(0x21123456u, true)]
    [TestCase(0x2100ffffu, false)]
    [TestCase(0x21010000u, true)]
    [TestCase(0x220000ffu, false)]
    [TestCase(0x22000100u, true)]
    [TestCase(0x23000001u, true)]
    [TestCase(0x23000000u, false)]
    public void IsOverflow_AroundTheBoundaries_FollowsCore(uint bits, bool overflow) =>
        Assert.That(new CompactTarget(bits).IsOverflow, Is.EqualTo(overflow));

    [Test]
    public void FromTarget_TopMantissaBitSet_MovesOneByteUp() =>
        Assert.That(CompactTarget.FromTarget(0x80).Bits, Is.EqualTo(0x02008000u));

    [Test]
    public void FromTarget_MoreThan23Bits_IsCutNotRounded() =>
        Assert.That(CompactTarget.FromTarget(Hex("1234567fffff")).Bits, Is.EqualTo(0x06123456u));

    [Test]
    public void FromTarget_AnyTarget_IsLargestCompactNotAbove() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 191]).Sample((low, shift) =>
        {
            var target = (BigInteger)low << shift;
            var compact = CompactTarget.FromTarget(target);
            var gap = target - compact.Target;
            return gap >= 0 && (target.IsZero || gap * (1 << 15) < target);
        });

    [Test]
    public void FromTarget_OutsideRange_IsRefused()
    {
        Assert.That(() => CompactTarget.FromTarget(BigInteger.MinusOne), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => CompactTarget.FromTarget(BigInteger.One << 256), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static BigInteger Hex(string digits) => BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
