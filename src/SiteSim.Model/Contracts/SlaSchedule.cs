namespace SiteSim.Model.Contracts;

/// <summary>A contract's credit table by cumulative unavailability in a calendar month.</summary>
/// <param name="Name">Catalog name.</param>
/// <param name="Tiers">Rising in both columns.</param>
/// <param name="Source">Where the table comes from.</param>
public sealed record SlaSchedule(string Name, IReadOnlyList<SlaTier> Tiers, string Source)
{
    private const double HoursPerMonth = 730.5;

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
    /// What more unavailability would cost per hour of it, as a share of the month's rent: what the next <paramref name="step"/> adds, or,
    /// where it crosses no tier, the next tier's step spread over the time left before it, so that time inside a tier is not taken for
    /// free. Beyond the last tier it is the hour's own rent: a tenant who is owed nothing more for being cut off can only leave.
    /// </summary>
    public double MarginalSharePerHour(TimeSpan unavailable, TimeSpan step)
    {
        var now = CreditShare(unavailable);
        var added = CreditShare(unavailable + step) - now;
        if (added > 0)
        {
            return added / step.TotalHours;
        }

        foreach (var tier in Tiers)
        {
            if (tier.Above > unavailable)
            {
                return (tier.CreditShare - now) / (tier.Above - unavailable).TotalHours;
            }
        }

        return 1 / HoursPerMonth;
    }
}
