using SiteSim.Model.Site;

namespace SiteSim.Cli.Commands;

/// <summary>Differences of runs that do not share seed and horizon are not paired, and would be printed as if they were.</summary>
internal static class ComparableSites
{
    /// <param name="where">Begins the message; may be empty.</param>
    /// <exception cref="InputException">Their futures differ.</exception>
    public static void Ensure(string where, SiteModel a, SiteModel b)
    {
        var begin = where.Length > 0 ? $"{where}: " : "";
        if (a.Seed != b.Seed)
        {
            throw new InputException($"{begin}A has the seed {a.Seed} and B {b.Seed}: expected the same, or the futures differ; write random.seed={a.Seed}");
        }

        if (a.Sampling != b.Sampling)
        {
            throw new InputException($"{begin}A is drawn {a.Sampling} and B {b.Sampling}: expected the same, or the futures differ; write random.sampling in both");
        }

        if ((a.Horizon.StartUtc, a.Horizon.EndUtc) != (b.Horizon.StartUtc, b.Horizon.EndUtc))
        {
            throw new InputException(FormattableString.Invariant(
                $"{begin}A covers {a.Horizon.StartUtc:s} to {a.Horizon.EndUtc:s} UTC and B {b.Horizon.StartUtc:s} to {b.Horizon.EndUtc:s}: expected the same horizon"));
        }
    }
}
