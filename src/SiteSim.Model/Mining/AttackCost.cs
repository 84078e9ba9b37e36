namespace SiteSim.Model.Mining;

/// <summary>
/// Flow cost of a majority attack by an outsider who brings hash rate of his own to a network of honest hash rate H. To hold a share a of
/// the total he needs H * a / (1 - a): at one half, as much as all the others. Check: 948 EH/s, 15 USD/TH, 17.5 J/TH and 60 USD/MWh
/// give 14.2 billion USD, 16.6 GW and 1.0 MUSD an hour.
/// </summary>
/// <param name="Exahash">Hash rate to bring, EH/s.</param>
/// <param name="CapitalUsd">Price of the machines, USD.</param>
/// <param name="Megawatts">Power they draw, MW.</param>
/// <param name="UsdPerHour">Price of that power, USD an hour.</param>
public readonly record struct AttackCost(double Exahash, double CapitalUsd, double Megawatts, double UsdPerHour)
{
    private const double TerahashPerExahash = 1e6;

    /// <summary>Cost to an outsider who wants a share of the total hash rate.</summary>
    /// <param name="honestExahash">Hash rate of everyone else, EH/s.</param>
    /// <param name="share">Share of the total the attacker wants, from 0 to below 1.</param>
    /// <param name="usdPerTerahash">Price of machines, USD per TH/s.</param>
    /// <param name="joulesPerTerahash">Their efficiency at the wall, J/TH.</param>
    /// <param name="usdPerMwh">Their power price.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside [0, 1).</exception>
    public static AttackCost OfOutsider(
        double honestExahash, double share, double usdPerTerahash, double joulesPerTerahash, double usdPerMwh)
    {
        if (!(share is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "Expected a share of the total hash rate, from 0 to below 1.");
        var exahash = honestExahash * share / (1 - share);
        // 1 EH/s at 1 J/TH is 1e6 TH/s * 1 J/TH = 1 MW.
        var megawatts = exahash * joulesPerTerahash;
        return new AttackCost(exahash, exahash * TerahashPerExahash * usdPerTerahash, megawatts, megawatts * usdPerMwh);
    }

    /// <summary>USD a day that miners who already hold a share give up by turning it against the chain.</summary>
    public static double InsiderUsdPerDay(double share, double securityBudgetUsdPerDay) => share * securityBudgetUsdPerDay;
}
