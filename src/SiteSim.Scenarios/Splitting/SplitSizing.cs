using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Binding.Values;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Splitting;

/// <summary>
/// Puts numbers in the place of every <c>split</c> of a tree, before it is bound: first machines and nodes from the megawatts, then leases and halls from them. What gets nothing
/// leaves the scenario with all that hangs on it, so that 0 MW of compute is a mine and nothing else.
/// </summary>
internal sealed class SplitSizing
{
    private readonly SplitTree _tree;
    private readonly SplitSpec _spec;
    private readonly ScenarioSpec _draft;
    private readonly IssueList _issues;

    private SplitSizing(SplitTree tree, SplitSpec spec, ScenarioSpec draft, IssueList issues) => (_tree, _spec, _draft, _issues) = (tree, spec, draft, issues);

    /// <summary>What the tree's split came to; null without one, or with issues.</summary>
    public static SplitSizes? Apply(MapNode root, IssueList issues)
    {
        var tree = new SplitTree(root);
        var reader = new SpecReader(typeof(SplitSpec));
        var written = root.Find(SplitTree.Mark);
        SplitSizes? sizes = null;
        if (written is { Value.IsNull: false })
        {
            root.Remove(SplitTree.Mark);
            if (reader.Read(reader.Expand(written.Value), SplitTree.Mark, new Binder(issues)) is SplitSpec { Compute: not null, GrossPerCritical: not null } spec)
                sizes = new SplitSizing(tree, spec, new Binder(new IssueList()).Bind<ScenarioSpec>((MapNode)root.Clone(), ""), issues).Sizes();
            _ = tree.TakeMarks().Count();
            return sizes;
        }

        foreach (var place in tree.TakeMarks())
            issues.Error(place, "there is no split that could size it", "write split: { compute: 100 MW } at the top of the scenario, or a value here");
        return null;
    }

    private SplitSizes? Sizes()
    {
        if (_draft.Site is not { Interconnection: { } meter, Losses: { } losses })
            return null;
        var of = _spec.Of ?? meter;
        SplitTaker[] mining = [.. _tree.Marked("fleets").Select(Fleet).OfType<SplitTaker>()];
        SplitTaker[] compute = [.. _tree.Marked("clusters").Select(Cluster).Concat(_tree.Marked("phases").Select(Phase)).OfType<SplitTaker>()];
        if (!Fits(of, meter, mining.Length, compute.Length))
            return null;
        var parts = new List<SplitPart>();
        foreach (var taker in mining.Concat(compute))
        {
            var watts = taker.Cluster is null ? (of - _spec.Compute!.Value).Watts / (decimal)mining.Length : _spec.Compute!.Value.Watts / (decimal)compute.Length;
            parts.Add(taker.Size(watts, (decimal)losses, (decimal)_spec.GrossPerCritical!.Value));
            SplitTree.Set(taker.Map, taker.Key, FormattableString.Invariant($"{parts[^1].Units}"));
        }

        Leases([.. compute.Zip(parts.Skip(mining.Length))]);
        Halls(parts, (decimal)losses);
        RemoveEmpty([.. mining.Concat(compute).Zip(parts)]);
        return new SplitSizes(of, _spec.Compute!.Value, parts);
    }

    private bool Fits(Power of, Power meter, int fleets, int clusters)
    {
        var errors = _issues.Errors;
        var compute = _spec.Compute!.Value;
        if (of > meter)
            _issues.Error(_spec.PlaceOf(nameof(_spec.Of)), $"{of} is more than the interconnection of {meter}", "split no more than the meter may draw");
        if (compute > of)
            _issues.Error(_spec.PlaceOf(nameof(_spec.Compute)), $"{compute} for compute is more than the {of} that are split", $"at most {of}");
        if (fleets == 0 && compute < of && !_tree.Marked("fleets").Any())
            _issues.Note(_spec.Place, $"no fleet takes the {of - compute} left for mining", "write machines: split in a fleet");
        if (clusters == 0 && compute > Power.Zero && !_tree.Marked("clusters").Concat(_tree.Marked("phases")).Any())
            _issues.Note(_spec.Place, $"nothing takes the {compute} for compute", "write nodes: split in a cluster or in a phase of the conversion");
        return _issues.Errors == errors;
    }

    private SplitTaker? Fleet((MapNode Map, int Index) mark) =>
        _draft.Mining!.Fleets![mark.Index] is { Name: { } name, Hall: { } hall, Model.Power: { } watts } && Pue(hall) is { } pue
            ? new SplitTaker(mark.Map, "machines", name, null, hall, watts.Watts, pue)
            : null;

    private SplitTaker? Cluster((MapNode Map, int Index) mark) => Nodes(mark.Map, _draft.Compute!.Clusters![mark.Index].Name, _draft.Compute.Clusters[mark.Index].Name);

    private SplitTaker? Phase((MapNode Map, int Index) mark) => Nodes(mark.Map, _draft.Conversion!.Phases![mark.Index].Id, _draft.Conversion.Phases[mark.Index].Deploy);

    private SplitTaker? Nodes(MapNode map, string? name, string? cluster) =>
        name is not null && (_draft.Compute?.Clusters ?? []).Find(c => c.Name == cluster) is { Hall: { } hall, Node.Active: { } watts } && Pue(hall) is { } pue
            ? new SplitTaker(map, "nodes", name, cluster, hall, watts.Watts, pue)
            : null;

    private double? Pue(string hall)
    {
        var scratch = new IssueList();
        return (_draft.Site!.Halls ?? []).Find(h => h.Name == hall)?.Cooling is { } cooling
            ? HallBuilder.Cooling(cooling, new BuildContext(scratch, new InputFiles(scratch)))?.PueAt(HallBuilder.Design(_draft.Site))
            : null;
    }

    private void Leases(IReadOnlyList<(SplitTaker Taker, SplitPart Part)> compute)
    {
        foreach (var (map, index) in _tree.Marked("contracts").ToList())
        {
            var cluster = _draft.Contracts![index].Cluster;
            var written = (_draft.Compute?.Clusters ?? []).Find(c => c.Name == cluster);
            var watts = compute.Where(c => c.Taker.Cluster == cluster).Sum(c => c.Part.It.Watts) + (written is { Nodes: { } nodes, Node.Active.Watts: var each } ? nodes * each : 0);
            SplitTree.Set(map, "critical_it", new Power(watts).ToString());
        }
    }

    // A hall carries what the split gives it and whatever else is written for it.
    private void Halls(List<SplitPart> parts, decimal losses)
    {
        foreach (var (map, index) in _tree.Marked("halls").ToList())
        {
            if (_draft.Site!.Halls![index].Name is not { } hall || Pue(hall) is not { } pue)
                continue;
            var written = Written(hall, pue).Sum(t => t.Taker.Facility(t.Units, losses, (decimal)_spec.GrossPerCritical!.Value).Watts);
            var capacity = new Power(parts.Where(part => part.Hall == hall).Sum(part => part.Facility.Watts) + written);
            if (capacity > Power.Zero)
                SplitTree.Set(map, "capacity", capacity.ToString());
            else
                _tree.RemoveHall(map, hall);
        }
    }

    private IEnumerable<(SplitTaker Taker, int Units)> Written(string hall, double pue)
    {
        foreach (var fleet in (_draft.Mining?.Fleets ?? []).Where(f => f.Hall == hall && f.Model?.Power is not null))
        {
            var watts = fleet.Model!.Power!.Value.Watts;
            yield return (new SplitTaker(fleet.Map, "machines", "", null, hall, watts, pue), fleet.Machines ?? (int)((fleet.Power?.Watts ?? 0) / watts));
        }

        foreach (var cluster in (_draft.Compute?.Clusters ?? []).Where(c => c.Hall == hall && c.Node?.Active is not null))
            yield return (new SplitTaker(cluster.Map, "nodes", "", cluster.Name, hall, cluster.Node!.Active!.Value.Watts, pue), cluster.Nodes ?? 0);
    }

    private void RemoveEmpty(IReadOnlyList<(SplitTaker Taker, SplitPart Part)> sized)
    {
        foreach (var (taker, _) in sized.Where(s => s.Part.Units == 0))
        {
            var list = taker.Cluster is null ? "fleets" : _tree.Maps("phases").Contains(taker.Map) ? "phases" : "clusters";
            _tree.Remove(list, taker.Map);
            Forget(taker.Name);
            if (taker.Cluster is { } cluster && !_tree.Maps("clusters").Concat(_tree.Maps("phases")).Any(m => Brings(m, cluster)))
                RemoveCluster(cluster);
        }
    }

    private void Forget(string name)
    {
        SplitTree.Forget(_tree.Maps("phases"), "after", name);
        SplitTree.Forget(_tree.Maps("phases"), "retire", name);
        SplitTree.Forget(_tree.Maps("conversion", "delays"), "phases", name);
    }

    private void RemoveCluster(string cluster)
    {
        foreach (var map in _tree.Maps("contracts").Where(m => Says(m, "cluster", cluster)))
            _tree.Remove("contracts", map);
        foreach (var map in _tree.Maps("clusters").Where(m => Says(m, "name", cluster)))
            _tree.Remove("clusters", map);
        foreach (var map in _tree.Maps("compute", "workloads").Where(m => Says(m, "cluster", cluster)))
            ((ListNode)((MapNode)_tree.Root.Find("compute")!.Value).Find("workloads")!.Value).Items.Remove(map);
    }

    private static bool Brings(MapNode map, string cluster) =>
        (Says(map, "name", cluster) || Says(map, "deploy", cluster)) && map.Find("nodes")?.Value is ScalarNode { Text: not "0" };

    private static bool Says(MapNode map, string key, string text) => map.Find(key)?.Value is ScalarNode scalar && scalar.Text == text;
}
