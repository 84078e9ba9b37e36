using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Studies of a list, a row each.</summary>
internal static class StudyTable
{
    public static void Write(HtmlText html, IReadOnlyList<ListedEntry> studies)
    {
        html.Markup("<div class=\"scroll\"><table class=\"list sortable\"><thead><tr><th class=\"pick\"><span class=\"spoken\">compare</span></th>")
            .SortHead("study").SortHead("points", isNumber: true).SortHead("futures each", isNumber: true).SortHead("figure").SortHead("baseline").SortHead("finished", isNumber: true)
            .SortHead("written (UTC)", isSorted: true).Markup("</tr></thead><tbody>\n");
        foreach (var entry in studies)
        {
            var study = entry.Study!;
            html.Markup("<tr data-row>").PickCell("study", entry.Path, study.Name).Names(entry, "")
                .NumberCell("points", study.Points, Quantity.Count(study.Points)).NumberCell("futures each", study.Replications, Quantity.Count(study.Replications));
            html.Format($"<td data-label=\"figure\">{study.Figure}</td><td class=\"w\" data-label=\"baseline\">{study.Baseline}</td>").NumberCell("finished", Share(study), Finished(study))
                .Format($"<td data-label=\"written (UTC)\">{ListPage.Written(entry.WrittenUtc)}</td></tr>\n");
        }

        html.Markup("</tbody></table></div>\n");
    }

    private static double Share(ListedStudy study) => (double)study.Present / study.Shards;

    private static string Finished(ListedStudy study) => study.HasResults ? "yes" : FormattableString.Invariant($"{study.Present} of {study.Shards} shards");
}
