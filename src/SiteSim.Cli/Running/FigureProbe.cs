using SiteSim.Model.Site;
using SiteSim.Reports.Studies;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Running;

/// <summary>Whether runs will have a figure, before a study of thousands is begun for it.</summary>
internal static class FigureProbe
{
    /// <summary>Accounts are figures of every run, of zero dollars where nothing is posted; the others the first replication of the baseline shows.</summary>
    /// <exception cref="InputException">There is no such figure.</exception>
    public static void EnsureKnown(string figure, SiteModel baseline, CancellationToken stop)
    {
        if (AccountFigures.Keys.Contains(figure))
        {
            return;
        }

        string[] known = [.. StudyRun.Figures(baseline, 0, stop).Select(f => f.Key)];
        if (!known.Contains(figure))
        {
            throw new InputException(UnknownNames.Message("figure", figure, [.. known.Union(AccountFigures.Keys)]));
        }
    }
}
