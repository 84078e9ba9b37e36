using CsCheck;
using NUnit.Framework;
using SiteSim.Reports.Html.Run.Timeline;

namespace SiteSim.Tests.Reports.Timeline;

/// <summary>What a page says it holds is what a reader gets out of it.</summary>
public sealed class PackedColumnTests
{
    /// <summary>Tenths 0, 1, -1, 300: differences 0, 1, -2, 301, zigzag 0, 2, 3, 602 = 0x025a; low bytes 00 02 03 5a, high bytes 00 00 00 02.</summary>
    [Test]
    public void Of_ByHand()
    {
        var packed = PackedColumn.Of([0, 0.1, -0.1, 30.0], 10);
        using var inflated = new System.IO.Compression.DeflateStream(new MemoryStream(Convert.FromBase64String(packed.Data)), System.IO.Compression.CompressionMode.Decompress);
        var bytes = new byte[8];
        inflated.ReadExactly(bytes);
        Assert.Multiple(() =>
        {
            Assert.That((packed.Planes, packed.Count), Is.EqualTo((2, 4)));
            Assert.That(bytes, Is.EqualTo(new byte[] { 0x00, 0x02, 0x03, 0x5a, 0x00, 0x00, 0x00, 0x02 }));
            Assert.That(inflated.ReadByte(), Is.EqualTo(-1));
        });
    }

    [Test]
    public void Values_AreTheRoundedOnes() =>
        Gen.Select(Gen.Double[-1e6, 1e6].Array[0, 300], Gen.OneOf(Gen.Const(1.0), Gen.Const(10.0), Gen.Const(1000.0), Gen.Const(1e5))).Sample((values, per) =>
        {
            var read = PackedColumn.Of(values, per).Values();
            Assert.That(read, Is.EqualTo(values.Select(v => Math.Round(v * per) / per)));
        });

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(1e300)]
    public void Of_WhatCannotBeRounded_SaysWhichRow(double value) =>
        Assert.That(() => PackedColumn.Of([1, value], 10), Throws.ArgumentException.With.Message.Contains("row 1"));

    [Test]
    public void Of_LargeDifferencesOfBothSigns_ComeBack()
    {
        double[] values = [4e15, -4e15, 4e15, 0];
        Assert.That(PackedColumn.Of(values, 1).Values(), Is.EqualTo(values));
    }
}
