using SiteSim.Model.Finance;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Bridges;

/// <summary>
/// From the present value of the free cash of changing nothing to that of the plan, at the start of the horizon: what each kind of account adds within the horizon,
/// the rent contracted beyond it, and the tax that the plan adds. Each step is a present value of month-end sums of postings, or a figure of <see cref="PlanReturn"/>.
/// </summary>
internal static class ValueBridge
{
    private static readonly (string Label, string Of, BridgeRole Role, Func<Account, bool> Kind)[] Groups =
    [
        ("mining revenue", "mining revenue", BridgeRole.Mining, a => a == Account.MiningRevenue),
        ("AI revenue", "GPU-hours, rent, power passed through, prepayments kept", BridgeRole.Lease, a => a.IsComputeRevenue() && AccountSteps.Role(a) != BridgeRole.Credit),
        ("credits to tenants", "SLA and late-delivery credits", BridgeRole.Credit, a => AccountSteps.Role(a) == BridgeRole.Credit),
        ("power", "energy, blocks, sell-back, demand", BridgeRole.Power, a => a.IsPower()),
        ("overhead", "overhead", BridgeRole.Soft, a => a == Account.Overhead),
        ("prepayments", "prepayments received, credited and repaid", BridgeRole.Soft, a => a.IsPrepayment()),
        ("machines sold", "machines sold", BridgeRole.Soft, a => a == Account.AsicSalvage),
        ("capex", "capex", BridgeRole.Soft, a => a == Account.Capex),
    ];

    /// <returns>Empty for a run without a plan or finance terms.</returns>
    public static IReadOnlyList<BridgeStep> Of(RunResult run)
    {
        if (run.Baseline is not { } baseline || run.Site.Finance is not { } terms)
        {
            return [];
        }

        var plan = PlanReturn.Of(run, baseline);
        var start = Worth(CashFlow.Flows(baseline, m => m.Free));
        var withRent = start + plan.PresentValueToTheEndOfTermsUsd;
        var changes = Groups.Select(g => Step(g.Label, $"{g.Of}, plan less no change, at present value", g.Role, Worth(Sums(run, g.Kind)) - Worth(Sums(baseline, g.Kind))));
        var coin = Worth(Coin(run)) - Worth(Coin(baseline));
        BridgeStep[] within =
        [
            Total("no change", start, "present value of free cash before debt and tax, nothing converted, nothing after the horizon"),
            .. changes.Append(Step("coin kept and sold", "coin kept, sold and held at the end, plan less no change, at present value", BridgeRole.Mining, coin)).Where(s => s.Usd != 0),
            Total("plan, within the horizon", start + plan.PresentValueUsd, "present value of the plan's free cash before debt and tax, nothing after the horizon"),
            Step("rent contracted beyond", "rent that leases in force owe after the horizon to the end of their terms, at present value", BridgeRole.Lease, plan.PresentValueToTheEndOfTermsUsd - plan.PresentValueUsd),
            Total("with that rent", withRent, "the same with the rent contracted beyond the horizon; costs of those months are not in it"),
        ];
        return [.. within, .. plan.AfterTax is { } after ? Tax(start, plan, after) : []];

        double Worth(IReadOnlyList<double> flows) => PresentValue.OfMonths(flows, terms.DiscountRate);
    }

    private static IEnumerable<BridgeStep> Tax(double start, PlanReturn plan, PlanReturn after) =>
    [
        Step("tax within the horizon", "income tax paid, plan less no change, at present value", BridgeRole.Soft, after.PresentValueUsd - plan.PresentValueUsd),
        Step("tax on the rent beyond", "income tax on the rent contracted beyond the horizon, at present value", BridgeRole.Soft,
            after.PresentValueToTheEndOfTermsUsd - after.PresentValueUsd - (plan.PresentValueToTheEndOfTermsUsd - plan.PresentValueUsd)),
        Total("after the plan's tax", start + after.PresentValueToTheEndOfTermsUsd, "the same less the income tax that the plan adds"),
    ];

    /// <summary>Postings of a kind by month.</summary>
    private static IReadOnlyList<double> Sums(RunResult run, Func<Account, bool> kind) =>
        [.. CashFlow.Of([.. run.Postings.Select(p => kind(p.Account) ? p : p with { Amount = Money.Zero })], run.Site.Clock).Select(Everything)];

    /// <summary>Coin kept and sold by month, and what is held at the end at its price.</summary>
    private static IReadOnlyList<double> Coin(RunResult run) => CashFlow.Flows(run, m => m.Treasury);

    private static double Everything(CashMonth month) => month.Free.Usd;

    private static BridgeStep Step(string label, string of, BridgeRole role, double usd) => new(label, (decimal)usd, of, role);

    private static BridgeStep Total(string label, double usd, string of) => AccountSteps.Total(label, (decimal)usd, of);
}
