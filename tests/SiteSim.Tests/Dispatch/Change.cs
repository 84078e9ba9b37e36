using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>One small change of what a dispatcher is asked: everything else stays as it was, so that whatever it remembers is put to use.</summary>
/// <param name="What">Kind of change.</param>
/// <param name="Which">Row, limit or group, taken modulo how many there are.</param>
/// <param name="Amount">0..1000: how much.</param>
/// <param name="IsRead">Whether the outcome of the solve that follows is read, limits and rows and all.</param>
public sealed record Change(Change.Kind What, int Which, int Amount, bool IsRead)
{
    public enum Kind
    {
        Nothing,
        Flip,
        Price,
        Rate,
        Gain,
        SiteLimit,
        Limit,
        Minimum,
        Refused,
    }

    /// <summary>Makes the change; <paramref name="total"/> are the row watts of the site.</summary>
    public void Apply(DispatchConditions conditions, IReadOnlyList<Dispatcher> dispatchers, long total)
    {
        var problem = dispatchers[0].Problem;
        var group = Which % problem.GroupCount;
        switch (What)
        {
            case Kind.Flip when problem.RowCount > 0:
                Flip(dispatchers, Which % problem.RowCount);
                break;
            case Kind.Price:
                conditions.EnergyPrice = (Amount - 100) * 1e4;
                break;
            case Kind.Rate:
                conditions.Rate[group] = Amount < 50 ? 0 : Amount / 300.0;
                break;
            case Kind.Gain:
                conditions.GainQ20[group] = Amount < 300 ? Gain.One : Gain.One + (Amount * 1000);
                break;
            case Kind.SiteLimit:
                conditions.LimitWatts[0] = total * Amount / 800;
                break;
            case Kind.Limit:
                conditions.LimitWatts[Which % problem.LimitCount] = Amount < 100 ? 0 : total * Amount / 2000;
                break;
            case Kind.Minimum:
                conditions.MinimumWatts = Amount < 500 ? 0 : total * Amount / 1000;
                break;
            case Kind.Refused:
                Refuse(conditions, dispatchers, total * Amount / 3000);
                break;
        }
    }

    public override string ToString() => $"{What} {Which} {Amount}{(IsRead ? "" : " (not read)")}";

    private static void Flip(IReadOnlyList<Dispatcher> dispatchers, int row)
    {
        foreach (var dispatcher in dispatchers)
            dispatcher.SetAvailable(row, !dispatcher.IsAvailable(row));
    }

    /// <summary>A solve that fails at the last limit, after the others have changed; then everything as before.</summary>
    private static void Refuse(DispatchConditions conditions, IReadOnlyList<Dispatcher> dispatchers, long watts)
    {
        var before = conditions.LimitWatts.ToArray();
        conditions.LimitWatts.Fill(watts);
        conditions.LimitWatts[^1] = -1;
        foreach (var dispatcher in dispatchers)
        {
            try
            {
                dispatcher.Solve(conditions);
            }
            catch (ArgumentException)
            {
                continue;
            }
            throw new InvalidOperationException("A limit of -1 W was taken.");
        }
        before.CopyTo(conditions.LimitWatts);
    }
}
