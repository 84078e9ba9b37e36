using SiteSim.Model.Grid;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Dated orders.</summary>
internal static class CurtailmentBuilder
{
    public static CurtailmentOrder? Build(CurtailmentSpec spec, BuildContext context) =>
        context.Utc(spec.At, spec.PlaceOf(nameof(spec.At))) is { } at && spec is { Id: { } id, For: { } length, Limit: { } limit, Notice: { } notice }
            ? new CurtailmentOrder(id, at, length, limit, notice)
            : null;
}
