namespace SiteSim.Model.Finance;

/// <summary>How the cost of an asset becomes an expense.</summary>
public abstract record WriteOff
{
    /// <summary>Charges by calendar month from the month of service; they sum to the cost.</summary>
    /// <param name="cost">To write off.</param>
    /// <param name="month">Calendar month, 1 to 12, in which the asset enters service.</param>
    public abstract IReadOnlyList<Money> Charges(Money cost, int month);

    /// <summary>US tax depreciation by the printed tables, half-year convention.</summary>
    public sealed record Macrs(RecoveryPeriod Period) : WriteOff
    {
        public override IReadOnlyList<Money> Charges(Money cost, int month) => Depreciation.MacrsByMonth(cost, Period, month);
    }

    /// <summary>Even over a life, mid-month convention.</summary>
    public sealed record StraightLine(int LifeMonths) : WriteOff
    {
        public override IReadOnlyList<Money> Charges(Money cost, int month) => Depreciation.MidMonth(cost, LifeMonths);
    }
}
