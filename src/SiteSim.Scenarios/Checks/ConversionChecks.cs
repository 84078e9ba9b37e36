using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>Phases name what exists, follow each other without a circle, and no two of them take the same machines or deliver the same lease.</summary>
internal static class ConversionChecks
{
    public static void Run(SiteParts parts, IssueList issues)
    {
        if (parts.Spec.Conversion is not { } conversion)
            return;
        var phases = conversion.Phases ?? [];
        foreach (var phase in phases)
        {
            References(phase, phases, parts.Spec, issues);
            Delivery(phase, parts, issues);
            Batches(phase, issues);
            Start(phase, parts, issues);
        }

        foreach (var delay in conversion.Delays ?? [])
            Each(delay.Phases, "phase", phases.Select(p => p.Id), i => delay.PlaceOf(nameof(delay.Phases), i), issues);
        Once(phases, phase => phase.Retire, nameof(PhaseSpec.Retire), "fleet", "retired", issues);
        Once(phases, phase => phase.For is { } lease ? [lease] : [], nameof(PhaseSpec.For), "lease", "delivered", issues);
        Circles(phases, issues);
        Options(parts.Spec.Contracts ?? [], phases, issues);
    }

    // An option sets off a phase that delivers another lease, and no phase waits for two.
    private static void Options(List<ContractSpec> contracts, List<PhaseSpec> phases, IssueList issues)
    {
        var first = new Dictionary<string, OptionSpec>(StringComparer.Ordinal);
        foreach (var contract in contracts)
        {
            foreach (var option in contract.Options ?? [])
            {
                if (option.Phase is not { } name || phases.Find(phase => phase.Id == name) is not { } waits)
                    continue;
                if (!first.TryAdd(name, option))
                    issues.Error(option.PlaceOf(nameof(option.Phase)), $"phase \"{name}\" waits for option \"{first[name].Id}\" already");
                else if (waits.For is null || waits.For == contract.Id)
                    issues.Error(option.PlaceOf(nameof(option.Phase)), $"phase \"{name}\" delivers no lease for the added power", "for: a contract of its own");
            }
        }
    }

    private static void References(PhaseSpec phase, List<PhaseSpec> phases, ScenarioSpec spec, IssueList issues)
    {
        Each(phase.After, "phase", phases.Select(p => p.Id), i => phase.PlaceOf(nameof(phase.After), i), issues);
        Each(phase.Needs, "connection step", (spec.Conversion!.Connection ?? []).Select(s => s.Id), i => phase.PlaceOf(nameof(phase.Needs), i), issues);
        var fleets = (spec.Mining?.Fleets ?? []).Select(f => f.Name).ToList();
        foreach (var move in phase.Move ?? [])
        {
            NameChecks.Reference(issues, "fleet", fleets, move.Fleet, move.PlaceOf(nameof(move.Fleet)));
            NameChecks.Reference(issues, "hall", (spec.Site?.Halls ?? []).Select(h => h.Name), move.To, move.PlaceOf(nameof(move.To)));
        }

        Each(phase.Retire, "fleet", fleets.Concat(phases.SelectMany(p => p.Move ?? []).Select(m => m.As)), i => phase.PlaceOf(nameof(phase.Retire), i), issues);
        NameChecks.Reference(
            issues, "cluster", (spec.Compute?.Clusters ?? []).Select(c => c.Name), phase.Deploy, phase.PlaceOf(nameof(phase.Deploy)));
        NameChecks.Reference(issues, "contract", (spec.Contracts ?? []).Select(c => c.Id), phase.For, phase.PlaceOf(nameof(phase.For)));
    }

    private static void Delivery(PhaseSpec phase, SiteParts parts, IssueList issues)
    {
        if (phase.Deploy is null != phase.Nodes is null)
            issues.Error(phase.Place, "deploy and nodes belong together", "deploy: gb200, nodes: 450");
        if (phase.For is { } lease && parts.Leases.FirstOrDefault(l => l.Model.Id == lease) is { } delivered && delivered.Model.Cluster != phase.Deploy)
            issues.Error(
                phase.PlaceOf(nameof(phase.For)), $"lease \"{lease}\" is for cluster \"{delivered.Model.Cluster}\", which this phase does not deploy");
        if (phase.Retire is not { Count: > 0 } && phase.Salvage is not null)
            issues.Error(phase.PlaceOf(nameof(phase.Salvage)), "nothing is retired that could be sold", "retire: [...]");
    }

    // Batches are all of the phase's nodes or none.
    private static void Batches(PhaseSpec phase, IssueList issues)
    {
        var batches = (phase.Deliveries ?? []).Where(d => d.Nodes is not null).ToList();
        if (batches.Count > 0 && batches.Sum(d => (long)d.Nodes!.Value) is var brought && brought != (phase.Nodes ?? 0))
            issues.Error(batches[^1].PlaceOf(nameof(DeliverySpec.Nodes)), $"the deliveries bring {brought} nodes of the {phase.Nodes ?? 0} of phase \"{phase.Id}\"", "deliver all of them, or leave nodes out of every delivery");
    }

    private static void Start(PhaseSpec phase, SiteParts parts, IssueList issues)
    {
        if (parts.Horizon is { } horizon && parts.Conversion.Phases.FirstOrDefault(p => p.Id == phase.Id) is { } built
            && (built.StartUtc < horizon.StartUtc || built.StartUtc >= horizon.EndUtc))
            issues.Error(phase.PlaceOf(nameof(phase.Start)), "the phase starts outside of the horizon", "move the phase, or lengthen the horizon");
    }

    private static void Each(List<string>? written, string thing, IEnumerable<string?> names, Func<int, Place> place, IssueList issues)
    {
        var known = names.ToList();
        for (var i = 0; i < (written?.Count ?? 0); i++)
            NameChecks.Reference(issues, thing, known, written![i], place(i));
    }

    private static void Once(
        List<PhaseSpec> phases, Func<PhaseSpec, List<string>?> names, string property, string thing, string done, IssueList issues)
    {
        var first = new Dictionary<string, PhaseSpec>(StringComparer.Ordinal);
        foreach (var phase in phases)
        {
            foreach (var name in names(phase) ?? [])
            {
                if (!first.TryAdd(name, phase))
                    issues.Error(phase.PlaceOf(property), $"{thing} \"{name}\" is {done} by phase \"{first[name].Id}\" already");
            }
        }
    }

    private static void Circles(List<PhaseSpec> phases, IssueList issues)
    {
        foreach (var phase in phases.Where(phase => Follows(phase, phase.Id, phases, [])))
            issues.Error(phase.PlaceOf(nameof(phase.After)), $"phase \"{phase.Id}\" waits for itself");
    }

    private static bool Follows(PhaseSpec phase, string? id, List<PhaseSpec> phases, HashSet<string> seen) =>
        (phase.After ?? []).Exists(before => before == id
            || (seen.Add(before) && phases.Find(p => p.Id == before) is { } next && Follows(next, id, phases, seen)));
}
