using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Reports.Html.Study;

/// <summary>What a study directory holds, as far as its page shows it.</summary>
/// <param name="Plan">Of the study.</param>
/// <param name="Samples">By point: replications 0, 1, 2, ... that are finished; fewer than planned where a selection needed no more.</param>
/// <param name="Design">What the points mean to a sensitivity analysis; null where they are not of one.</param>
/// <param name="Selection">What <c>sitesim optimize</c> found; null where it was not asked.</param>
/// <param name="Resolved">The study with every default filled in, YAML.</param>
internal sealed record StudyContent(StudyPlan Plan, IReadOnlyList<FigureSample> Samples, SensitivityPlan? Design, StudySelection? Selection, string Resolved)
{
    public StudyLayout Layout { get; } = StudyLayout.Of(Plan);

    /// <summary>Every figure that any run has.</summary>
    public IReadOnlyList<FigureName> Figures { get; } = [.. Samples.SelectMany(s => s.Names).DistinctBy(n => n.Key)];

    /// <summary>The figure that the study is about; where no run has it, what was selected by, or the first there is.</summary>
    public FigureName Figure => Figures.FirstOrDefault(f => f.Key == Plan.Figure) ?? Selection?.Figure ?? Figures[0];

    /// <summary>Whether all points have been run on the same futures, so that their means may be compared.</summary>
    public bool IsWhole { get; } = Samples.All(s => s.Count == Samples[0].Count);

    /// <summary>Futures of the point that has been run on most.</summary>
    public int Replications => Samples.Max(s => s.Count);

    /// <summary>Whether the points are plans as they are and under shocks.</summary>
    public bool IsStress { get; } = ShockFigure.IsStress(Plan);

    /// <summary>What a point is compared with: the baseline, under a shock the same plan as it is.</summary>
    public int BaselineOf(int point) => !IsStress ? Plan.Baseline
        : ShockFigure.PlanOf(Plan, Plan.Points[point]) is { } plan ? Plan.Points.Index().First(p => ReferenceEquals(p.Item, plan)).Index : point;

    public bool IsBaseline(int point) => BaselineOf(point) == point;

    /// <summary>Where a point stands on each axis.</summary>
    public IReadOnlyList<double> Positions(int point) => [.. Layout.Axes.Select(a => a.Value(StudyLayout.ValueOn(a, Plan.Points[point])).Position)];

    public FigureSummary Summary(FigureName figure, int point) => FigureSummary.Of(figure, Samples[point]);

    /// <summary>Of a point less another on the futures of both.</summary>
    public PairedDifference Difference(FigureName figure, int from, int to) => PairedDifference.Of(figure, Samples[from], Samples[to]);
}
