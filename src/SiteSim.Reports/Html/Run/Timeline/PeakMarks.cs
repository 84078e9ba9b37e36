using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>The instants that set the months' demand charges.</summary>
internal static class PeakMarks
{
    public static IEnumerable<Mark> Of(RunContent content)
    {
        var time = content.Summary.Time;
        foreach (var peak in DemandPeak.Of(content.Run))
        {
            var month = Times.Month(peak.Month);
            string[] sentences =
            [
                $"The highest mean of {Times.Length(peak.Interval)} in {month} began {time.Local(peak.AtUtc)} (local time, {time.TimeZone}): {Quantity.Format(peak.Mw, "MW")}.",
                peak.IsRatchet ? $"Billed was an earlier peak: the ratchet holds the charge at {Quantity.Format(peak.RatchetMw, "MW")}."
                    : peak.RatchetMw > 0 ? $"It set the charge; the ratchet alone would have billed {Quantity.Format(peak.RatchetMw, "MW")}." : "It set the charge.",
                $"The month's demand charge: {Quantity.Usd(peak.Usd)}, at {Quantity.Format(content.Run.Site.Tariff.Demand!.UsdPerKwMonth, "USD/kW-month")} for the share of the month in the horizon.",
            ];
            yield return new Mark(
                "peak", peak.AtUtc, peak.AtUtc + peak.Interval, $"peak of {month}", $"{Quantity.Format(peak.Mw, "MW")}{(peak.IsRatchet ? $"; ratchet bills {Quantity.Format(peak.RatchetMw, "MW")}" : "")}",
                (double)-peak.Usd, new MarkPanel($"peak-{month}", $"Demand peak of {month}", sentences, [LoadsAt.Of(content, peak.AtUtc, peak.AtUtc + peak.Interval)]));
        }
    }
}
