using NUnit.Framework;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>The catalog's fitted models: as text, and as a scenario gets them.</summary>
internal static class Preset
{
    /// <summary>The text of a file below the catalog: "prices/pjm-dom-2024".</summary>
    public static string Text(string name)
        => File.ReadAllText(Path.Combine(Repository.Root, "src", "SiteSim.Scenarios", "Catalog", name + ".yaml"));

    /// <summary>The command line in the first line of a preset, as it was typed.</summary>
    public static string Command(string name)
    {
        const string Head = "# Printed by: ";
        string first = Text(name).Split('\n')[0];
        Assert.That(first, Does.StartWith(Head));
        return first[Head.Length..];
    }

    public static PriceModel Price(string name) => ((PriceSource.Generated)Build<PriceSpec, PriceSource>(name, PriceBuilder.Build)).Model;

    public static WeatherModel Weather(string name) => ((Climate.Generated)Build<ClimateSpec, Climate>(name, ClimateBuilder.Build)).Model;

    private static TModel Build<TSpec, TModel>(string name, Func<TSpec, BuildContext, TModel?> build)
        where TSpec : Spec
        where TModel : class
    {
        var issues = new IssueList();
        var map = (MapNode)YamlReader.Read("preset", $"preset: {name}", issues)!;
        TModel? model = build(new Binder(issues).Bind<TSpec>(map, "preset"), new BuildContext(issues, new InputFiles(issues)));
        Assert.That(issues.Sorted(), Is.Empty);
        return model!;
    }
}
