using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>One input at a time, from low to high.</summary>
/// <param name="Base">The figure with every input at its base.</param>
/// <param name="Bars">The longest first.</param>
public sealed record Tornado(FigureSummary Base, IReadOnlyList<TornadoBar> Bars)
{
    /// <param name="samples">By point of a <see cref="TornadoDesign"/>.</param>
    public static Tornado Of(FigureName figure, IReadOnlyList<string> inputs, IReadOnlyList<FigureSample> samples)
    {
        var bars = inputs.Select((input, i) =>
        {
            var (low, high) = (samples[TornadoDesign.IndexOf(i, high: false)], samples[TornadoDesign.IndexOf(i, high: true)]);
            return new TornadoBar(
                input, PairedDifference.Of(figure, samples[0], low), PairedDifference.Of(figure, samples[0], high), PairedDifference.Of(figure, low, high));
        });
        return new Tornado(FigureSummary.Of(figure, samples[0]), [.. bars.OrderByDescending(b => b.Reach)]);
    }
}
