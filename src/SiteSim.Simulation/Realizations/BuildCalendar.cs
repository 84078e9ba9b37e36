using SiteSim.Model.Conversion;

namespace SiteSim.Simulation.Realizations;

/// <summary>A build on the calendar: work goes on except while a pause holds, and then where it was. A pause with a mark is looked at once a day, from the day the build began.</summary>
internal sealed class BuildCalendar(IReadOnlyList<BuildPause> pauses, HashpriceWatch watch)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>When the work is done, and when it rested.</summary>
    /// <param name="begunUtc">Start of the build.</param>
    /// <param name="work">Time it takes without rests.</param>
    /// <param name="endUtc">Rests that begin from here on are not seen.</param>
    public (DateTime BuiltUtc, IReadOnlyList<PhasePauseStretch> Rests) Place(DateTime begunUtc, TimeSpan work, DateTime endUtc)
    {
        var (now, left, rests) = (begunUtc, work, new List<PhasePauseStretch>());
        while (left > TimeSpan.Zero)
        {
            if (now < endUtc && pauses.FirstOrDefault(p => Holds(p, now)) is { } pause)
            {
                var until = Until(pause, now);
                Rest(rests, new PhasePauseStretch(pause.Id, now, until));
                now = until;
                continue;
            }

            var next = NextLook(now, endUtc);
            var worked = next - now < left ? next - now : left;
            (now, left) = (now + worked, left - worked);
        }

        return (now, rests);
    }

    private bool Holds(BuildPause pause, DateTime at) =>
        at >= pause.FromUtc && at < pause.UntilUtc && (pause.While is not { } mark || watch.Holds(mark, at));

    private static DateTime Until(BuildPause pause, DateTime now) =>
        pause.While is null || now + Day > pause.UntilUtc ? pause.UntilUtc : now + Day;

    private DateTime NextLook(DateTime now, DateTime endUtc)
    {
        var next = DateTime.MaxValue;
        foreach (var pause in pauses.Where(p => p.UntilUtc > now && now < endUtc))
        {
            var look = pause.FromUtc > now ? pause.FromUtc : pause.While is null ? DateTime.MaxValue : now + Day;
            next = look < next ? look : next;
        }

        return next;
    }

    private static void Rest(List<PhasePauseStretch> rests, PhasePauseStretch rest)
    {
        if (rests.Count > 0 && rests[^1] is var last && last.Cause == rest.Cause && last.ToUtc == rest.FromUtc)
        {
            rests[^1] = last with { ToUtc = rest.ToUtc };
        }
        else
        {
            rests.Add(rest);
        }
    }
}
