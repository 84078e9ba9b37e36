using SiteSim.Reports.Sensitivity;

namespace SiteSim.Reports.Html.Study;

/// <summary>How a chart writes a figure's numbers.</summary>
/// <param name="Unit">As written.</param>
/// <param name="Factor">A number is divided by it.</param>
/// <param name="Decimals">Behind the point.</param>
internal sealed record ScaleOptions(string Unit, double Factor, int Decimals)
{
    public static ScaleOptions Of(FigureScale scale) => new(scale.Unit, scale.Factor, scale.Decimals);
}
