using SiteSim.Model.Compute;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Simulation.Loads;

/// <summary>Nodes nobody has sold: they draw their idle power and earn nothing.</summary>
internal sealed class IdleLoad(GpuCluster cluster, int nodes, Hall hall, double lossShare) : Load(cluster.Name + "-idle", hall, lossShare)
{
    public GpuCluster Cluster => cluster;

    public override int Machines => nodes;

    public override void Settle(DateTime timeUtc, Ledger ledger)
    {
    }

    protected override double PowerFactor(in Signals signals) => 1;

    protected override void SetValue(in Signals signals, Outlook outlook) => Rate = 0;

    protected override void Accrue(double hours, in Signals signals)
    {
    }
}
