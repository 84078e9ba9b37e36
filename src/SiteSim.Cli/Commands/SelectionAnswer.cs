using SiteSim.Cli.Documents;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary>What <c>sitesim optimize</c> prints.</summary>
internal static class SelectionAnswer
{
    public static void Write(SelectionReport report, Session session) => session.Answer(SelectionDocument.Kind, SelectionDocument.Of(report), page =>
    {
        page.Prose($"{report.Plan.Name}\n");
        page.Tables([SelectionTables.Points(report), SelectionTables.Constraints(report)]);
        page.Prose(SelectionTables.Sentence(report));
        if (report.Pareto is { } pareto)
        {
            page.Line("");
            page.Tables([ParetoTable.Of(report, pareto)]);
            page.Prose(ParetoTable.Sentence(report, pareto.Front));
        }
    });
}
