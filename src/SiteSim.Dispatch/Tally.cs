namespace SiteSim.Dispatch;

/// <summary>Row watts and what they yield, units of product per hour.</summary>
internal readonly record struct Tally(long Watts, long Yield)
{
    public static Tally operator +(Tally left, Tally right) => new(left.Watts + right.Watts, left.Yield + right.Yield);

    public static Tally operator *(int sign, Tally tally) => new(sign * tally.Watts, sign * tally.Yield);
}
