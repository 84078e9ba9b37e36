using NUnit.Framework;
using SiteSim.Reports.Html.Study;

namespace SiteSim.Tests.Reports.Study;

public sealed class StudyAxisTests
{
    [TestCase("100 MW|0 MW|50 MW", "Number", "MW", "0 MW|50 MW|100 MW")]
    [TestCase("0 days|3 months|12 months|6 months", "Number", "months", "0 days|3 months|6 months|12 months")]
    [TestCase("1 month|3 months", "Number", "months", "1 month|3 months")]
    [TestCase("5|2.5|-1e3", "Number", "", "-1e3|2.5|5")]
    [TestCase("2028-01-01|2026-07-01", "Date", "", "2026-07-01|2028-01-01")]
    [TestCase("900 kW|1 MW", "Word", "", "900 kW|1 MW")]
    [TestCase("0 °C|50 °F", "Word", "", "0 °C|50 °F")]
    [TestCase("90 days|180 days|null", "Word", "", "90 days|180 days|null")]
    [TestCase("NaN|1", "Word", "", "NaN|1")]
    [TestCase("2028-01-01|never", "Word", "", "2028-01-01|never")]
    public void Of_Values_TellsTheirScaleAndOrder(string texts, string scale, string unit, string order)
    {
        var axis = StudyAxis.Of("a", texts.Split('|'));
        Assert.Multiple(() =>
        {
            Assert.That((axis.Scale.ToString(), axis.Unit), Is.EqualTo((scale, unit)));
            Assert.That(string.Join('|', axis.Values.Select(v => v.Text)), Is.EqualTo(order));
            Assert.That(axis.Values.Select(v => v.Position), Is.Ordered);
        });
    }

    [Test]
    public void Of_Dates_StandAtTheirMilliseconds() =>
        Assert.That(StudyAxis.Of("a", ["2026-07-01"]).Values[0].Position, Is.EqualTo(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds()));

    [TestCase("split.compute", "split.compute")]
    [TestCase("conversion.delays[id=transformer].adds", "transformer: adds")]
    [TestCase("contracts[id=lease-a].late_delivery.outside", "lease-a: late_delivery.outside")]
    [TestCase("mining.fleets[0].machines", "mining.fleets[0].machines")]
    public void Label_OfAPath_BeginsWhereItPicksOne(string path, string label) => Assert.That(StudyAxis.Of(path, ["1"]).Label, Is.EqualTo(label));
}
