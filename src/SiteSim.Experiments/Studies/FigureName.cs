using SiteSim.Simulation.Results;

namespace SiteSim.Experiments.Studies;

/// <summary>A headline figure as a column over many runs.</summary>
/// <param name="Section">Heading it stands under.</param>
/// <param name="Key">Stable name, unit last.</param>
/// <param name="Label">What people read.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Accounts">For money: how many ledger accounts it is the sum of; otherwise 0.</param>
public sealed record FigureName(string Section, string Key, string Label, string Unit, int Accounts)
{
    /// <summary>What a run that does not have the figure counts as: nothing posted is zero dollars, anything else is not defined.</summary>
    public double Missing() => Accounts > 0 ? 0 : double.NaN;

    public static FigureName Of(Figure figure) => new(figure.Section, figure.Key, figure.Label, figure.Unit, figure.Accounts.Count);
}
