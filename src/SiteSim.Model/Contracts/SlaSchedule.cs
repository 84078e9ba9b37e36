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
    /// What more unavailability would cost per hour of it, as a share of the month's rent: the larger of what the next
    /// <paramref name="step"/> adds at once and of the next tier's step spread over the time left before it. Never less than the
    /// true cost of that step, and never zero, so that time inside a tier is not taken for free; beyond the last tier it is the
    /// hour's own rent, for a tenant who is owed nothing more for being cut off has only the lease itself left to end.
    /// </summary>
    public double MarginalSharePerHour(TimeSpan unavailable, TimeSpan step)
    {
        var now = CreditShare(unavailable);
        var atOnce = (CreditShare(unavailable + step) - now) / step.TotalHours;
        foreach (var tier in Tiers)
        {
            if (tier.Above > unavailable)
            {
                return Math.Max(atOnce, (tier.CreditShare - now) / (tier.Above - unavailable).TotalHours);
            }
        }

        return Math.Max(atOnce, 1 / HoursPerMonth);
    }
}
