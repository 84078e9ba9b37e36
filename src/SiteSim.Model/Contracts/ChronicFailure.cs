namespace SiteSim.Model.Contracts;

/// <summary>When a tenant may leave for outages: some months below a floor within the last so many.</summary>
/// <param name="Months">How many must be below.</param>
/// <param name="WithinMonths">Of how many in a row, the last included.</param>
/// <param name="Below">Availability 0..1 below which a month counts.</param>
public sealed record ChronicFailure(int Months, int WithinMonths, double Below)
{
    /// <param name="availabilities">Of the months in term so far, in order.</param>
    public bool IsMet(IReadOnlyList<double> availabilities) => availabilities.Skip(availabilities.Count - WithinMonths).Count(a => a < Below) >= Months;
}
