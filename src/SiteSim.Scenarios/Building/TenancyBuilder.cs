using SiteSim.Model.Contracts;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>What may become of a lease: its tenant leaves, another comes, or it wants more.</summary>
internal static class TenancyBuilder
{
    /// <summary>The lease with all of it, or null where a part cannot be built.</summary>
    public static ColocationLease? With(ColocationLease lease, ContractSpec spec, BuildContext context)
    {
        var leaves = spec.Default is null ? null : Default(spec.Default, context);
        var reletting = spec.Reletting is null ? null : Reletting(spec.Reletting, context);
        var options = (spec.Options ?? []).ConvertAll(option => Option(option, context));
        if (spec.Default is not null != leaves is not null || spec.Reletting is not null != reletting is not null || options.Contains(null))
            return null;
        return lease with { Default = leaves, Reletting = reletting, Options = options.ConvertAll(option => option!) };
    }

    public static ChronicFailure? Chronic(ChronicSpec spec, BuildContext context)
    {
        if (spec is not { Months: { } months, Within: { } within, Below: { } below })
            return null;
        if (months <= within)
            return new ChronicFailure(months, within, below);
        context.Issues.Error(
            spec.PlaceOf(nameof(spec.Months)), FormattableString.Invariant($"{months} months cannot be below within {within}"), "no more months than the window holds");
        return null;
    }

    private static TenantDefault? Default(TenantDefaultSpec spec, BuildContext context)
    {
        var at = context.Utc(spec.At, spec.PlaceOf(nameof(spec.At)));
        return at is not null || (spec.At is null && spec.Rate is not null) ? new TenantDefault(at, spec.Rate ?? 0) : null;
    }

    private static Reletting? Reletting(RelettingSpec spec, BuildContext context) =>
        ConversionBuilder.Days(spec.Marketing, context) is { } days && Rent(spec.Rent, context) is { } rent && spec.Term is { } term
            ? new Reletting(days, rent, term)
            : null;

    private static Pert? Rent(RentSpec? spec, BuildContext context) =>
        spec is { Mode: { } mode } ? context.Try(spec.Place, () => new Pert(spec.Low ?? mode, mode, spec.High ?? mode)) : null;

    private static ExpansionOption? Option(OptionSpec spec, BuildContext context)
    {
        var from = spec.From is null ? context.Horizon?.StartUtc : context.Utc(spec.From, spec.PlaceOf(nameof(spec.From)));
        var until = context.Utc(spec.Until, spec.PlaceOf(nameof(spec.Until)));
        var at = context.Utc(spec.At, spec.PlaceOf(nameof(spec.At)));
        var strike = spec.Above is { Market: { } market, Price: { } price, For: { } window } ? new GpuStrike(market, price, window) : null;
        if (spec is not { Id: { } id, Phase: { } phase, Notice: { } notice } || from is null || until is null || (at is null && strike is null))
            return null;
        if (until <= from)
            context.Issues.Error(spec.PlaceOf(nameof(spec.Until)), "the option lapses before it may be exercised", "until after from");
        else if (at < from || at >= until)
            context.Issues.Error(spec.PlaceOf(nameof(spec.At)), "the option may not be exercised then", "a day from its first to its last");
        else
            return new ExpansionOption(id, phase, from.Value, until.Value, notice, at, strike);
        return null;
    }
}
