using SiteSim.Model.Conversion;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Processes;

/// <summary>Sets a plan in motion: every phase, move, late tenant, option and step at the meter as a process of its own, and off the site what is yet to come.</summary>
/// <param name="time">Clock.</param>
/// <param name="site">The site with its leases dated.</param>
/// <param name="conversion">The plan as it comes to pass.</param>
/// <param name="problem">Loads and limits.</param>
/// <param name="phases">What each phase costs.</param>
/// <param name="board">Machines by the name of their fleet or cluster.</param>
/// <param name="meter">Advanced before anything changes.</param>
/// <param name="dispatcher">Asked anew when a limit changes.</param>
/// <param name="log">Where steps are noted.</param>
internal sealed class ConversionStart(
    Timeline time, SiteModel site, ConversionPath conversion, SiteProblem problem, IReadOnlyList<PhaseAccount> phases, Func<string, MachineBoard> board,
    SiteMeter meter, SiteDispatcher dispatcher, EventLog log)
{
    public void Run()
    {
        StartMoves();
        foreach (var account in phases)
        {
            var path = account.Path;
            var retired = path.Phase.Retire.Select(f => (board(f), problem.LoadsOf(f).OfType<MiningLoad>().Single())).ToArray();
            var arriving = path.Phase.Cluster is { } cluster ? board(cluster) : null;
            var first = arriving is null ? 0 : FirstNodeOf(path.Phase, arriving.Machines);
            for (var node = first; node < first + path.Phase.Nodes; node++)
            {
                arriving?.Remove(node);
            }

            var lease = conversion.Leases.FirstOrDefault(l => l.Phase == path.Phase.Id);
            time.Process(new PhaseProcess(time, path, lease, retired, arriving, first, meter, account, log).Run());
            time.Process(new PhaseHerald(time, path, log).Run());
        }

        foreach (var lease in conversion.Leases)
        {
            time.Process(new LateTenant(time, lease, log).Run());
        }

        foreach (var option in conversion.Options)
        {
            time.Process(new OptionHerald(time, option, log).Run());
        }

        var steps = new ConnectionSteps(time, problem.Limits, dispatcher, meter, log);
        foreach (var (step, at) in conversion.Connection)
        {
            time.Process(steps.Run(step, at));
        }
    }

    /// <summary>Moved machines wait, off the site, for the day of their move; they leave a fleet from its end, in the order of the plan, before what is left of it is sold.</summary>
    private void StartMoves()
    {
        foreach (var path in conversion.Phases)
        {
            foreach (var move in path.Phase.Moves)
            {
                var to = board(move.As);
                for (var machine = 0; machine < to.Machines; machine++)
                {
                    to.Remove(machine);
                }

                if (path.StartUtc is { } start)
                {
                    var first = site.Fleets.Single(f => f.Name == move.As).FirstMoved;
                    time.Process(new FleetMoveProcess(time, start, move.Takes, board(move.Fleet), first, to, path.Phase.Id, log).Run());
                }
            }
        }
    }

    /// <summary>Phases that bring nodes to one cluster fill its end, in the order of the plan.</summary>
    private int FirstNodeOf(ConversionPhase phase, int nodes)
    {
        var sharing = site.Conversion.Phases.Where(p => p.Cluster == phase.Cluster).ToArray();
        return nodes - sharing.Sum(p => p.Nodes) + sharing.TakeWhile(p => p != phase).Sum(p => p.Nodes);
    }
}
