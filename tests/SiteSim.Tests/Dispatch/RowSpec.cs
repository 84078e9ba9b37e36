using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

public sealed record RowSpec(int Group, int Limit, Segment Floor, params Segment[] Segments)
{
    public override string ToString() =>
        $"({Group}@{Limit} {Floor.Watts}/{Floor.Yield}: {string.Join(' ', Segments.Select(s => $"{s.Watts}/{s.Yield}"))})";
}
