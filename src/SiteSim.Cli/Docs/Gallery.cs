namespace SiteSim.Cli.Docs;

/// <summary>What ships, from the first thing to look at to the last.</summary>
internal static class Gallery
{
    public static IReadOnlyList<GalleryEntry> Entries { get; } =
    [
        new("hybrid-300mw", "{revenue_usd} of revenue in the year, {ai_revenue_share_pct} of it from AI, at {all_in_power_usc_per_kwh} for power all in. Mining ran {mining_uptime_pct} of the time and took the August order alone: the tenant was short for {anchor_lease_short_minutes}."),
        new("pure-mining-300mw", "{revenue_usd} of revenue, and a margin over power of {margin_usd}. Power comes to {direct_cost_usd_per_btc}; the hybrid's summary stands on the same prices and luck."),
        new("colossus-300mw", "Yes: at measured draw 220,000 GPUs peak at {peak_power_mw}. The July order, met by capping GPUs, cost {-curtailment_net_usd} net."),
        new("conversion-300mw", "AI passes 70 % of revenue in month {ai_seventy_month}. Within the three years the plan is worth {plan_present_value_usd} against no change; with the rent contracted beyond them, {plan_present_value_to_terms_usd}."),
        new("late-transformer", "Late credits of {-late_credits_usd} are the small part. A tenant walks away, and the plan, with the rent contracted beyond the horizon, is worth {plan_present_value_to_terms_usd}."),
        new("terawulf-like", "{lease_rent_usd} of rent in the horizon and {contracted_rent_beyond_usd} contracted beyond it. Debt service is covered {lowest_debt_cover} times at the lowest, with {covenant_breaches} breaches of the covenant."),
        new("core-scientific-like", "{-late_credits_usd} of late credits on {lease_rent_usd} of rent. Contracted to the end, the plan is worth {plan_present_value_to_terms_usd}; cover falls to {lowest_debt_cover}."),
        new("riot-retrofit-like", "In {plan_payback_months}, at {amd_levelised_usd_per_kw_month} of rent. To the end of the lease the plan is worth {plan_present_value_to_terms_usd}."),
        new("gpu-market-100mw", "{revenue_usd} of revenue in three years, {take_or_pay_usd} of it paid for hours that nobody used; {gpu_utilisation_pct} of all GPU-hours were."),
        new("curtailment-day", "The order costs {-curtailment_net_usd} net for {curtailed_mwh} not drawn. Mining gives way first, then the tenant with the cheapest credits, for {flex_short_minutes}."),
        new("two-phase-plan", "{lease_rent_usd} of rent in the first year, less {-late_credits_usd} of credits for the hall that is late; the plan pays back in {plan_payback_months}."),
        new("staged-racks", "Late credits of {-late_credits_usd} on {lease_rent_usd} of rent. `sitesim explain` names what each day waited for."),
        new("next-tenant", "The prepayment left, {prepayment_forfeited_usd}, is kept, and the power is let again: {lease_rent_usd} of rent in the year, both tenants and the option together."),
        new("split-study", "sitesim sweep run scenarios/split-study/study.yaml --replications 16", "Each 25 MW to the tenant adds {Each 25 MW to the tenant adds | 1} MUSD of margin in three years, and the P10 to P90 range falls from {range of the margin falls from | 1} MUSD for a mine alone to {MUSD for a mine alone to | 1} MUSD for racks alone."),
        new("shock-matrix", "sitesim stress scenarios/shock-matrix/study.yaml", "What a conversion must not lose is its connection: a slip of twelve months moves the lease's EBITDA by {| lease | 6} MUSD, a bitcoin at half its price by {| lease | 3}, a tenant's default by {| lease | 7}."),
        new("delay-study", "sitesim sweep run scenarios/delay-study/study.yaml", "On time the plan is worth {| 0 | 1} MUSD; twelve months late, {| 12 months | 3} MUSD with a tenant who waits, {| 12 months | 1} MUSD with one who may walk away after 90 days."),
        new("sensitivity-study", "sitesim sensitivity scenarios/sensitivity-study/study.yaml", "The price of bitcoin: over its range the margin moves by {bitcoin-price | 1} to +{bitcoin-price | 2} MUSD, with the demand charge, the next, by {demand-rate | 2} to +{demand-rate | 1}, with the failures of old machines by {s19j-failures | 2} to +{s19j-failures | 1}."),
    ];
}
