using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Building;

/// <summary>
/// What builders share. A builder returns null where its spec is incomplete (an issue says so already) or where the model refuses the values (an issue
/// is added here), so that one bad part never hides another.
/// </summary>
internal sealed class BuildContext(IssueList issues, InputFiles files)
{
    public IssueList Issues { get; } = issues;

    public InputFiles Files { get; } = files;

    /// <summary>Null while the site's zone is not known.</summary>
    public LocalClock? Clock { get; set; }

    /// <summary>Null while the horizon is not known.</summary>
    public Horizon? Horizon { get; set; }

    /// <summary>The UTC instant of a local time; times that the site's clock skips or repeats are refused, because they name no instant or two.</summary>
    public DateTime? Utc(LocalTime? time, Place place)
    {
        if (time is null || Clock is not { } clock)
            return null;
        var utc = clock.ToUtc(time.Value);
        if (clock.ToLocal(utc) != time.Value)
            Issues.Error(place, FormattableString.Invariant($"{time.Value:yyyy-MM-ddTHH:mm} does not exist: clocks are put forward past it"), "write a time an hour later");
        else if (clock.ToLocal(utc.AddHours(1)) == time.Value)
            Issues.Error(place, FormattableString.Invariant($"{time.Value:yyyy-MM-ddTHH:mm} comes twice: clocks are put back over it"), "write a time outside of the repeated hour");
        else
            return utc;
        return null;
    }

    /// <summary>The end of a length that begins at a local time.</summary>
    public DateTime? UtcAfter(LocalTime? start, CalendarLength? length, Place place)
    {
        if (start is null || length is null)
            return null;
        return Utc(new LocalTime(length.After(start.Value)), place);
    }

    /// <summary>What the model makes of the values, or null with the model's own complaint as an issue.</summary>
    public T? Try<T>(Place place, Func<T> build)
        where T : class
    {
        try
        {
            return build();
        }
        catch (ArgumentException e)
        {
            Issues.Error(place, e.Message.Split(" (Parameter")[0]);
            return null;
        }
    }

    /// <summary>Every spec with what was built from it, those that could not be built left out.</summary>
    public static List<Built<TSpec, TModel>> All<TSpec, TModel>(IEnumerable<TSpec>? specs, Func<TSpec, TModel?> build)
        where TSpec : Spec
        where TModel : class => [.. from spec in specs ?? []
                                    let model = build(spec)
                                    where model is not null
                                    select new Built<TSpec, TModel>(spec, model)];
}
