using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class EpochTests
{
    [TestCase(0, 0, 0, 2015)]
    [TestCase(2015, 0, 0, 2015)]
    [TestCase(2016, 1, 2016, 4031)]
    [TestCase(937_440, 465, 937_440, 939_455)]
    [TestCase(1_050_000, 520, 1_048_320, 1_050_335)]
    public void Of_Height_IsItsEpoch(int height, int index, int first, int last)
    {
        var epoch = Epoch.Of(height);
        Assert.That((epoch.Index, epoch.FirstHeight, epoch.LastHeight), Is.EqualTo((index, first, last)));
        Assert.That(epoch.Next.FirstHeight, Is.EqualTo(last + 1));
    }

    [Test]
    public void Of_NegativeHeight_IsRefused() => Assert.That(() => Epoch.Of(-1), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
