using SiteSim.Model.Finance;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Summaries;

/// <summary>A conversion plan beside "change nothing" on the same realization.</summary>
/// <param name="Rows">Figures that both runs have.</param>
/// <param name="InternalRate">The difference's internal rate of return a year with the rent contracted beyond the horizon, or rates, or why there is none; empty without finance terms.</param>
/// <param name="InternalRateAfterTax">The same after income tax; empty for a site that pays none.</param>
public sealed record PlanSummary(IReadOnlyList<PlanRow> Rows, string InternalRate, string InternalRateAfterTax)
{
    private static readonly string[] Sections = ["money", "energy", "mining", "finance"];

    /// <returns>Null for a run without a baseline.</returns>
    public static PlanSummary? Of(RunResult run)
    {
        if (run.Baseline is not { } baseline)
        {
            return null;
        }

        var rows = from figure in run.Figures
                   where Sections.Contains(figure.Section)
                   let other = baseline.Figures.FirstOrDefault(f => f.Key == figure.Key)
                   let nothing = other?.Value ?? (figure.Accounts.Count > 0 ? 0 : double.NaN)
                   where double.IsFinite(figure.Value) && double.IsFinite(nothing)
                   select new PlanRow(figure.Label, figure.Unit, figure.Value, nothing);
        var plan = run.Site.Finance is null ? null : PlanReturn.Of(run, baseline);
        return new PlanSummary([.. rows], Words(plan?.InternalRate), Words(plan?.AfterTax?.InternalRate));
    }

    /// <summary>Figures that only the pair of runs has.</summary>
    public static IEnumerable<Figure> FiguresOf(RunResult run)
    {
        if (run.Baseline is not { } baseline || run.Site.Finance is null)
        {
            yield break;
        }

        var plan = PlanReturn.Of(run, baseline);
        yield return New("plan_present_value_usd", "worth against no change, nothing after the horizon", plan.PresentValueUsd, "USD");
        yield return New("plan_present_value_to_terms_usd", "worth against no change, contracted rent included", plan.PresentValueToTheEndOfTermsUsd, "USD");
        yield return New("plan_payback_months", "payback, contracted rent included", plan.PaybackMonths ?? double.NaN, "months");
        if (plan.AfterTax is { } after)
        {
            yield return New("plan_present_value_after_tax_usd", "worth after tax, nothing after the horizon", after.PresentValueUsd, "USD");
            yield return New("plan_present_value_to_terms_after_tax_usd", "worth after tax, contracted rent included", after.PresentValueToTheEndOfTermsUsd, "USD");
            yield return New("plan_payback_after_tax_months", "payback after tax, contracted rent included", after.PaybackMonths ?? double.NaN, "months");
        }

        yield return New("contracted_rent_beyond_usd", "rent contracted beyond the horizon, not discounted", plan.RentBeyond.Sum(), "USD");
    }

    private static Figure New(string key, string label, double value, string unit) => new("plan", key, label, value, unit, []);

    private static string Words(InternalRate? rate) => rate switch
    {
        null => "",
        InternalRate.One one => $"{Year(one.Rate)} a year ({one.Reason})",
        InternalRate.Several several => $"several: {string.Join(", ", several.Rates.Select(Year))} a year; none ranks the plan ({several.Reason})",
        _ => $"none ({rate.Reason})",
    };

    private static string Year(double monthly) => FormattableString.Invariant($"{100 * DiscountRate.Annual(monthly):0.0} %");
}
