using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Building;

/// <summary>A part of the model and the spec it was built from, for checks that say where.</summary>
internal sealed record Built<TSpec, TModel>(TSpec Spec, TModel Model)
    where TSpec : Spec;
