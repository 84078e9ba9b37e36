using static SiteSim.Cli.Init.Questions;

namespace SiteSim.Cli.Init;

/// <summary>What <c>sitesim init</c> can start from.</summary>
internal static class Templates
{
    private const string RunSite = "sitesim run DIR/site.yaml";

    public static IReadOnlyList<Template> All { get; } =
    [
        new("hybrid", "Miners beside a tenant's GPUs: what does each earn?", Site("hybrid"),
            [Name, Market, Climate, Price, Megawatts, Share, Asic, Node, Hashprice], RunSite, $"{RunSite} --set \"contracts[id=lease].rent=165 USD/kW-month\" --out runs/other"),
        new("mining", "Two generations of ASICs: which stops first, for how long?", Site("mining"),
            [Name, Market, Climate, Price, Megawatts, Asic, Hashprice], RunSite, $"{RunSite} --set \"mining.pool.fee=2 %\" --out runs/other"),
        new("conversion", "Two mining halls become AI halls: what is the plan worth?", Site("conversion"),
            [Name, Market, Climate, Price, Megawatts, Share, Asic, Node, Hashprice], RunSite, $"{RunSite} --set \"conversion.phases[id=phase-1].start=2026-10-01\" --out runs/other"),
        new("gpu-cloud", "GPUs sold by the hour at a market's price: what do they earn?", Site("gpu-cloud"),
            [Name, Market, Climate, Price, Megawatts, Node, GpuPrice], RunSite, $"{RunSite} --set \"compute.workloads[name=training].price=2 USD/GPU-h\" --out runs/other"),
        new("study", "How much of the meter should go to compute?", new Dictionary<string, string> { ["site.yaml"] = "hybrid/site.yaml", ["study.yaml"] = "study/study.yaml" },
            [Name, Market, Climate, Price, Megawatts, Share, Asic, Node, Hashprice], "sitesim sweep run DIR/study.yaml", $"{RunSite} --set \"split.compute=0 MW\""),
    ];

    /// <exception cref="InputException">There is none of that name; says which is nearest.</exception>
    public static Template Find(string name) => All.FirstOrDefault(template => template.Name == name)
        ?? throw new InputException(UnknownNames.Message("template", name, [.. All.Select(template => template.Name)]));

    private static Dictionary<string, string> Site(string template) => new() { ["site.yaml"] = $"{template}/site.yaml" };
}
