namespace SiteSim.Model.Finance;

/// <summary>US dollars in whole millionths: sums are exact in any order. Positive is money in, for the site.</summary>
public readonly record struct Money(long MicroUsd) : IComparable<Money>
{
    public static Money Zero => default;

    public double Usd => MicroUsd / 1e6;

    /// <summary>Nearest millionth of a dollar, halves to even.</summary>
    /// <exception cref="OverflowException">Beyond about 9.2 trillion USD, or not a number.</exception>
    public static Money FromUsd(double usd) => new(checked((long)Math.Round(usd * 1e6)));

    /// <summary>A share of it, to the nearest millionth.</summary>
    public Money Share(double share) => new(checked((long)Math.Round(MicroUsd * share)));

    public int CompareTo(Money other) => MicroUsd.CompareTo(other.MicroUsd);

    public static Money operator +(Money left, Money right) => new(left.MicroUsd + right.MicroUsd);

    public static Money operator -(Money left, Money right) => new(left.MicroUsd - right.MicroUsd);

    public static Money operator -(Money value) => new(-value.MicroUsd);

    public static bool operator <(Money left, Money right) => left.MicroUsd < right.MicroUsd;

    public static bool operator >(Money left, Money right) => left.MicroUsd > right.MicroUsd;

    public static bool operator <=(Money left, Money right) => left.MicroUsd <= right.MicroUsd;

    public static bool operator >=(Money left, Money right) => left.MicroUsd >= right.MicroUsd;

    public override string ToString() => FormattableString.Invariant($"{Usd:0.00} USD");
}
