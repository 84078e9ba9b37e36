using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Sensitivity;

/// <summary>Inputs by their elementary effects.</summary>
public static class MorrisTable
{
    public static TextTable Of(FigureName figure, MorrisScreening screening)
    {
        var scale = FigureScale.Of(figure.Unit, screening.Inputs.Select(e => (double?)e.Size));
        return new TextTable(
            FormattableString.Invariant($"{figure.Label}, {scale.Unit} per whole range; {screening.Trajectories} trajectories"),
            ["input", .. new[] { "mu*", "95 % from", "to", "mu", "sigma" }.Select(TextColumn.Number)],
            [.. screening.Inputs.Select(e => new TextRow(
                [InputName.Short(e.Input), .. new[] { e.Size, e.SizeInterval.Low, e.SizeInterval.High, e.Mean, e.Deviation }.Select(scale.Number)]))]);
    }
}
