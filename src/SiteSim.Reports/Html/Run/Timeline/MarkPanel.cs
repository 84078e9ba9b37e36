using SiteSim.Reports.Explaining;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>What opens beside the page when a mark is chosen: what <c>sitesim explain</c> says of the same id, or as much for what has none.</summary>
/// <param name="Id">Unique among the panels; several marks may share one.</param>
/// <param name="Title">Heading.</param>
/// <param name="Sentences">The answer.</param>
/// <param name="Tables">Behind it.</param>
internal sealed record MarkPanel(string Id, string Title, IReadOnlyList<string> Sentences, IReadOnlyList<TextTable> Tables)
{
    /// <summary>Rows that a table of a panel has at most; the files of the run have the others.</summary>
    private const int MostRows = 24;

    /// <summary>What is behind it, with a panel of its own.</summary>
    public MarkPanel? Because { get; init; }

    public static MarkPanel Of(Explanation answer, Summaries.LocalTime time) => new(
        answer.Id, $"{answer.Id} ({answer.Kind})", answer.Sentences, ExplanationTables.Of(answer, time));

    public void Write(HtmlText html)
    {
        html.Format($"<template id=\"why-{Id}\" data-title=\"{Title}\">");
        foreach (var sentence in Sentences)
        {
            html.Format($"<p>{sentence}</p>");
        }

        foreach (var table in Tables)
        {
            html.Format($"<h3>{table.Title}</h3>").Table(table with { Rows = [.. table.Rows.Take(MostRows)] });
            if (table.Rows.Count > MostRows)
            {
                html.Format($"<p class=\"note\">The first {MostRows} of {Quantity.Count(table.Rows.Count)} rows; sitesim explain prints all.</p>");
            }
        }

        if (Because is not null)
        {
            html.Format($"<p><button type=\"button\" data-open=\"why-{Because.Id}\">why: {Because.Title}</button></p>");
        }

        html.Markup("</template>\n");
    }
}
