using SiteSim.Experiments.Sensitivity;
using SiteSim.Numerics;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>How the numbers came about, in plain words, and where they are from.</summary>
internal static class MethodNotes
{
    public static void Write(HtmlText html, StudyContent content, ShownPart shown)
    {
        html.Markup("<ul class=\"method\">");
        foreach (var note in Notes(content, shown))
        {
            html.Format($"<li>{note}</li>");
        }

        html.Markup("</ul><h3>Where this is from</h3>").Table(Provenance(content))
            .Format($"<details><summary>The study with every default filled in</summary><pre>{content.Resolved}</pre></details>\n");
    }

    /// <summary>The inputs of a sensitivity design.</summary>
    public static TextTable Ranges(SensitivityPlan design) => new(
        "inputs", ["input", "path", TextColumn.Number("low"), TextColumn.Number("base"), TextColumn.Number("high"), "distribution"],
        [.. design.Inputs.Select(i => new TextRow([i.Name, i.Path, i.Low, i.Base ?? "as the scenario", i.High, i.Distribution]))]);

    private static IEnumerable<string> Notes(StudyContent content, ShownPart shown)
    {
        yield return "Every point is run on the same futures: future number k has the same prices, weather, network and failures at every point. What two points share cancels in their difference, so differences are known far better than means.";
        if (content.Design is null)
        {
            yield return "An interval of a mean covers the true mean in 95 of 100 studies (Student's t over the futures); one of a difference is of the differences future by future. P10 and P90 are single futures' tenths: one future in ten ends below P10, one in ten above P90.";
            yield return "The variance ratio says how many times as many runs futures drawn apart would need for the same interval of a difference. Below 1 would mean that common futures hurt.";
            yield return "The highest of many points is a little lucky: its interval does not know that it was picked. sitesim optimize gives a probability of correct selection that does.";
        }

        foreach (var note in DesignNotes(content.Design?.Design))
        {
            yield return note;
        }

        if (content.Plan.Sampling != Sampling.Independent)
        {
            yield return FormattableString.Invariant($"Futures are drawn {content.Plan.Sampling.ToString().ToLowerInvariant()}, {content.Plan.Sampling.Block()} together; intervals count each such block once.");
        }

        if (content.Selection is not null)
        {
            yield return "A selection runs each point only as often as the choice takes. Its probability of correct selection holds however often one looks (an anytime-valid test), so stopping early costs nothing.";
        }

        if (content.Design is null && shown.Missing(content) is { } missing)
        {
            yield return missing;
        }
    }

    private static string[] DesignNotes(SensitivityDesign? design) => design switch
    {
        TornadoDesign => ["One input at a time goes to its low and its high, all others stay at their base. Changes are on the same futures as the base. What inputs do together is not in it."],
        MorrisDesign morris =>
        [
            FormattableString.Invariant($"Screening by elementary effects (Morris 1991): {morris.Trajectories} walks through a grid of {morris.Levels} levels move every input once each. mu* is the mean size of an effect per whole range, by which inputs are ranked; sigma is large beside it where an effect is bent or depends on other inputs."),
            "Intervals of mu* are of the choice of walks (bootstrap).",
        ],
        SobolDesign sobol =>
        [
            FormattableString.Invariant($"Shares of the variance over the inputs' distributions (Sobol indices; Saltelli 2010, Jansen 1999) from {sobol.Samples} base samples. The first index is the share that knowing the input alone would remove, the total index adds its interactions with others. Estimates of small shares may lie below 0."),
            "Intervals are of the choice of samples (bootstrap).",
        ],
        _ => [],
    };

    private static TextTable Provenance(StudyContent content)
    {
        var plan = content.Plan;
        return new TextTable("provenance", ["", ""],
        [
            Row("SiteSim", plan.Version), Row("points", Quantity.Count(plan.Points.Count)),
            Row("replications of each point", content.IsWhole ? Quantity.Count(content.Replications) : FormattableString.Invariant($"{content.Samples.Min(s => s.Count)} to {content.Replications} of {plan.Replications}")),
            Row("baseline", plan.Points[plan.Baseline].Name), Row("figure", plan.Figure), Row("plan, SHA-256", plan.Question()),
            .. plan.Inputs.Select(i => Row(i.Path, "SHA-256 " + i.Sha256)),
            Row("to finish what is missing", "sitesim sweep resume DIR"),
            Row("to read it for another figure", content.Design is null ? "sitesim sweep show DIR --figure KEY" : "sitesim sensitivity DIR --figure KEY"),
            Row("to run it again", "copy the directory without shards/ and results.parquet, then sitesim sweep resume: the same bytes on any machine and number of threads"),
        ]);
    }

    private static TextRow Row(string name, string value) => new([name, value]);
}
