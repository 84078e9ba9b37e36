using System.Text.Json;
using SiteSim.Reports.Bridges;
using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Run;

/// <summary>A bridge as a waterfall, a step a line, with the amount in dollars beside it.</summary>
internal static class BridgeFigure
{
    private static readonly FigureColumn[] Columns =
        [new("step", "step"), new("usd", "USD"), new("reached_usd", "reached, USD"), new("is_total", "an amount reached"), new("of", "what it is")];

    public static ChartFigure Of(string id, string title, string description, IReadOnlyList<BridgeStep> steps, string? note = null) => new(id, "waterfall", title, description, new FigureTable(Columns, Rows(steps)))
    {
        Options = new { Roles = steps.Select(s => JsonNamingPolicy.SnakeCaseLower.ConvertName(s.Role.ToString())) },
        Note = note,
    };

    private static IReadOnlyList<object?>[] Rows(IReadOnlyList<BridgeStep> steps)
    {
        var reached = 0m;
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var step in steps)
        {
            reached = step.IsTotal ? step.Usd : reached + step.Usd;
            rows.Add([step.Label, step.Usd, reached, step.IsTotal, step.Of]);
        }

        return [.. rows];
    }
}
