using SiteSim.Cli.Documents;
using SiteSim.Experiments.Calibration;
using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Calibrating;

/// <summary>A fit as printed: the model to standard output, what one needs to believe it to standard error.</summary>
internal static class CalibrationText
{
    public static void Write<TModel>(Calibration<TModel> fit, Session session)
    {
        session.Stop.ThrowIfCancellationRequested();
        session.Answer(CalibrationDocument.Kind, CalibrationDocument.Of(fit), page =>
        {
            page.Line(fit.Yaml.TrimEnd('\n'));
            session.ErrorPage.Prose(string.Join('\n', fit.Notes) + "\n");
            session.ErrorPage.Tables([Table(fit.Comparison)]);
        });
    }

    private static TextTable Table(IReadOnlyList<ComparisonRow> rows) => new(
        FormattableString.Invariant($"the record beside {CalibrationRequest.Years} generated years"),
        ["statistic", "unit", TextColumn.Number("observed"), TextColumn.Number("generated"), TextColumn.Number("may differ by"), "within"],
        [.. rows.Select(r => new TextRow([
            r.Statistic, r.Unit, Quantity.Fixed(r.Observed, 3), Quantity.Fixed(r.Generated, 3),
            r.Tolerance is { } tolerance ? Quantity.Fixed(tolerance, 3) : "", r.Tolerance is null ? "" : r.Holds ? "yes" : "no",
        ]))]);
}
