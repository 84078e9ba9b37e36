namespace SiteSim.Model.Contracts;

/// <summary>Prices that rise on the anniversaries of a contract.</summary>
internal static class Escalator
{
    /// <summary>The first year's price * (1 + rise)^(whole years since the start).</summary>
    public static double Raise(double firstYear, double perYear, DateTime startUtc, DateTime atUtc)
    {
        var price = firstYear;
        for (var anniversary = startUtc.AddYears(1); anniversary <= atUtc; anniversary = anniversary.AddYears(1))
        {
            price *= 1 + perYear;
        }

        return price;
    }
}
