namespace SiteSim.Model.Contracts;

/// <summary>A contract's credit table by cumulative unavailability in a calendar month.</summary>
/// <param name="Name">Catalog name.</param>
/// <param name="Tiers">Rising in both columns.</param>
/// <param name="Source">Where the table comes from.</param>
public sealed record SlaSchedule(string Name, IReadOnlyList<SlaTier> Tiers, string Source)
{
    private const double RentShareOfAnHour = 1 / 730.5;

    /// <summary>When the tenant leaves for outages; null for never.</summary>
    public ChronicFailure? Chronic { get; init; }

    /// <summary>Share of the month's rent owed after this much unavailability.</summary>
    public double CreditShare(TimeSpan unavailable)
    {
        var share = 0.0;
        foreach (var tier in Tiers)
        {
            if (unavailable > tier.Above)
            {
                share = tier.CreditShare;
            }
        }

        return share;
    }

    /// <summary>
    /// What going short until a known end costs per hour, as a share of the month's rent: what the time <paramref name="ahead"/> adds by the
    /// table. Where it adds less than the hours' own rent, it is that: a tenant who is owed nothing more for being cut off can only leave.
    /// </summary>
    public double AddedSharePerHour(TimeSpan unavailable, TimeSpan ahead) =>
        Math.Max((CreditShare(unavailable + ahead) - CreditShare(unavailable)) / ahead.TotalHours, RentShareOfAnHour);

    /// <summary>
    /// What going short costs per hour when nobody knows for how long, as a share of the month's rent: what the next
    /// <paramref name="ahead"/> adds, or, where that crosses no tier, the next tier's step spread over the time left before it, so that time inside a tier is not taken for
    /// free. Beyond the last tier it is the hour's own rent.
    /// </summary>
    public double MarginalSharePerHour(TimeSpan unavailable, TimeSpan ahead)
    {
        var now = CreditShare(unavailable);
        var added = CreditShare(unavailable + ahead) - now;
        if (added > 0)
        {
            return added / ahead.TotalHours;
        }

        foreach (var tier in Tiers)
        {
            if (tier.Above > unavailable)
            {
                return (tier.CreditShare - now) / (tier.Above - unavailable).TotalHours;
            }
        }

        return RentShareOfAnHour;
    }
}
