using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>A site written down as plain data, so that a failing one can be printed and shrunk.</summary>
public sealed record SiteSpec(int[] Parents, int Groups, RowSpec[] Rows)
{
    public static DispatchProblem Build(int[] parents, int groups, params RowSpec[] rows) => new SiteSpec(parents, groups, rows).Build();

    public DispatchProblem Build()
    {
        var builder = new DispatchProblemBuilder("site");
        for (var i = 0; i < Parents.Length; i++)
            builder.AddLimit($"limit {i + 1}", Parents[i]);
        for (var i = 0; i < Groups; i++)
            builder.AddGroup($"group {i}");
        foreach (var row in Rows)
            builder.AddRow(row.Group, row.Limit, row.Floor, row.Segments);
        return builder.Build();
    }

    public override string ToString() => $"parents [{string.Join(',', Parents)}] groups {Groups} rows {string.Join(' ', (object[])Rows)}";
}
