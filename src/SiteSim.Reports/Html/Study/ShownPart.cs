using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Html.Study;

/// <summary>How much of a study its page holds: all of a small one, of a large one what can be looked at.</summary>
/// <param name="Points">In the layout's order.</param>
/// <param name="Figures">The study's first.</param>
/// <param name="Futures">Single futures drawn: the first so many.</param>
internal sealed record ShownPart(IReadOnlyList<int> Points, IReadOnlyList<FigureName> Figures, int Futures)
{
    /// <summary>More points than can be told from each other in a chart of a screen's width.</summary>
    private const int MostPoints = 400;

    private const int BestPoints = 100;

    private const int MostFutures = 128;

    /// <summary>Single values of a figure.</summary>
    private const int ValuesPerFigure = 8_000;

    /// <summary>Single values in all; some ten bytes each.</summary>
    private const int Values = 100_000;

    /// <summary>Rows of a chart in all figures together; some hundred bytes each.</summary>
    private const int Rows = 4_000;

    private const int LeastFigures = 6;

    public static ShownPart Of(StudyContent content)
    {
        var points = content.Plan.Points.Count <= MostPoints ? content.Layout.Order : Best(content);
        var futures = Math.Min(content.Replications, Math.Min(MostFutures, Math.Max(16, ValuesPerFigure / points.Count)));
        var figures = Math.Max(LeastFigures, Math.Min(Values / (points.Count * futures), Rows / points.Count));
        return new ShownPart(points, [.. Headlines(content).Concat(content.Figures.Where(f => f.Section != FutureLuckSection)).DistinctBy(f => f.Key).Take(figures)], futures);
    }

    private const string FutureLuckSection = "luck";

    /// <summary>What of the study is not on the page, in words; null where all is.</summary>
    public string? Missing(StudyContent content)
    {
        string[] parts =
        [
            .. Points.Count < content.Plan.Points.Count ? [FormattableString.Invariant($"the {BestPoints} best of {content.Plan.Points.Count} points, and the baseline")] : Array.Empty<string>(),
            .. Figures.Count < content.Figures.Count(f => f.Section != FutureLuckSection) ? [FormattableString.Invariant($"{Figures.Count} of {content.Figures.Count} figures")] : Array.Empty<string>(),
            .. Futures < content.Replications ? [FormattableString.Invariant($"single values of the first {Futures} of {content.Replications} futures (means, intervals and quantiles are of all)")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : $"This page holds {string.Join("; ", parts)}. results.parquet beside it holds everything.";
    }

    /// <summary>The study's figure, then what a board asks for first, of what the study has.</summary>
    public static IReadOnlyList<FigureName> Headlines(StudyContent content) =>
        [.. Keys.SelectMany(key => content.Figures.Where(f => key.StartsWith('_') ? f.Key.EndsWith(key, StringComparison.Ordinal) : f.Key == key)).Prepend(content.Figure).DistinctBy(f => f.Key).Take(MostHeadlines)];

    private const int MostHeadlines = 14;

    private static readonly string[] Keys =
    [
        "plan_present_value_usd", "plan_present_value_to_terms_usd", "plan_present_value_to_terms_after_tax_usd", "plan_payback_months", "revenue_usd", "power_cost_usd", "margin_usd",
        "ebitda_usd", "net_income_usd", "sla_credits_usd", "_availability_pct", "ai_revenue_share_pct", "bitcoin_mined_btc", "energy_drawn_mwh", "all_in_power_usc_per_kwh",
        "curtailment_net_usd",
    ];

    private static IReadOnlyList<int> Best(StudyContent content)
    {
        var best = content.Layout.Order.Select(p => (Point: p, content.Summary(content.Figure, p).Mean)).OrderByDescending(p => p.Mean ?? double.NegativeInfinity)
            .Take(BestPoints).Select(p => p.Point).Append(content.Plan.Baseline).ToHashSet();
        return [.. content.Layout.Order.Where(best.Contains)];
    }
}
