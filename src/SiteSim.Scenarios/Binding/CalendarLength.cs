namespace SiteSim.Scenarios.Binding;

/// <summary>A length on the calendar: months are of their own lengths, days and less are exact.</summary>
internal sealed record CalendarLength(int Months, TimeSpan Rest)
{
    /// <summary>The local time this long after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond the calendar.</exception>
    public DateTime After(DateTime local) => local.AddMonths(Months) + Rest;
}
