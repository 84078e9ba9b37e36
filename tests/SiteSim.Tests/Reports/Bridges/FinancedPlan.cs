using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports.Bridges;

/// <summary>The plan of <see cref="ConversionTests"/> with everything finance can ask of it: debt, overhead, depreciation, tax.</summary>
internal static class FinancedPlan
{
    public static SiteModel Site { get; } = ConversionTests.Plan() with
    {
        Finance = new FinanceTerms(0.10, new DebtTerms(0.5, 0.09, 60, 1.3), 120_000, new EnterpriseValueRule(5.9, 12.3))
        {
            Depreciation = new DepreciationTerms([new AssetClass("nodes", 1, 120, RecoveryPeriod.FiveYear, 0)], [new MinerBook("fleet", 4, 20)]),
            Tax = new IncomeTax(0.21, 0.8, 0.3),
        },
    };

    public static RunResult Run { get; } = Site.Run() with { Baseline = Baseline.Of(Site).Run() };
}
