using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Reports.Sensitivity;

/// <summary>What a finished design says about a figure, with a bootstrap that is the same whoever asks.</summary>
public static class DesignAnalysis
{
    /// <returns>Null where fewer than two trajectories define the figure at all their points.</returns>
    public static MorrisScreening? Of(MorrisDesign design, SensitivityPlan plan, FigureName figure, IReadOnlyList<FigureSample> samples) =>
        MorrisScreening.Of(plan.Names(), design.Effects(plan.Inputs.Count, Responses.Of(figure, samples).Values), Stream(design.Seed, figure));

    /// <returns>Null where fewer than two rows of the base sample define the figure at all their points.</returns>
    public static SobolIndices? Of(SobolDesign design, SensitivityPlan plan, FigureName figure, Responses responses) =>
        SobolIndices.Of(plan.Names(), SobolDesign.Rows(plan.Inputs.Count, responses.Values), Stream(design.Seed, figure));

    private static RandomStream Stream(ulong seed, FigureName figure) => new(seed, 0, figure.Key, "bootstrap");
}
