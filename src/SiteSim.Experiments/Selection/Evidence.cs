using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Selection;

/// <summary>
/// Evidence against a hypothesis, as the natural logarithm of a fair bettor's gain: were the hypothesis true, the gain would pass 1/a, at any of all the
/// looks one may take, with a probability of a at most (J. Ville, Étude critique de la notion de collectif, 1939). So a selection may stop when it likes.
/// </summary>
public static class Evidence
{
    /// <summary>Variance of the effect sizes that the bettor expects: two standard deviations of the difference, either way. Any value is valid; this one finds large effects in five futures.</summary>
    private const double EffectVariance = 4;

    /// <summary>
    /// Against "the mean is not above 0", from normal values of unknown variance: the t statistic's likelihood with a normal effect size over that without
    /// (M. Gönen, W. O. Johnson, Y. Lu and P. H. Westfall, The American Statistician 59 (2005), 252-257), which is a fair bet at every n
    /// (T. L. Lai, Ann. Statist. 4 (1976), 265-280; H. Wang and A. Ramdas, arXiv:2310.03722). 0 while there is none.
    /// </summary>
    /// <param name="shift">Added to every value.</param>
    public static double AboveZero(RunningMoments values, double shift)
    {
        var (n, mean) = (values.Count, values.Mean + shift);
        if (n < 2 || !(mean > 0))
        {
            return 0;
        }

        var spread = 1 + n * EffectVariance;
        // t^2 / (n - 1); without variance the ratio below tends to the spread.
        var signal = n * mean * mean / ((n - 1) * values.Variance);
        var ratio = double.IsFinite(signal) ? (1 + signal) / (1 + signal / spread) : spread;
        return OneSided(0.5 * n * PortableMath.Log(ratio) - 0.5 * PortableMath.Log(spread), 0.5);
    }

    /// <summary>
    /// Against "the probability is not below <paramref name="limit"/>": the likelihood of the count with a probability from Beta(1/2, 1/2) over that with the limit
    /// (H. Robbins, Ann. Math. Statist. 41 (1970), 1397-1409). 0 while there is none.
    /// </summary>
    /// <param name="inside">Futures that count, of <paramref name="n"/>.</param>
    /// <param name="limit">Inside 0..1.</param>
    public static double Below(int inside, int n, double limit) => inside < limit * n ? OneSided(Likelihood(inside, n, limit), ArcsineShare(limit)) : 0;

    /// <summary>Against "the probability is not above <paramref name="limit"/>", likewise.</summary>
    public static double Above(int inside, int n, double limit) => Below(n - inside, n, 1 - limit);

    /// <summary>
    /// A bet on both sides, made one on the side that the data are on: there the other side's part has lost, so its gain, at most 1, can be taken out and the
    /// rest scaled up to a whole stake.
    /// </summary>
    /// <param name="log">Logarithm of the gain of both sides.</param>
    /// <param name="stake">Of the side that the data are on, inside 0..1.</param>
    private static double OneSided(double log, double stake)
    {
        var rest = 1 - (1 - stake) * PortableMath.Exp(-log);
        return rest > 0 ? Math.Max(0, log + PortableMath.Log(rest / stake)) : 0;
    }

    /// <summary>Share of Beta(1/2, 1/2) below a probability.</summary>
    private static double ArcsineShare(double probability) => 2 / Math.PI * PortableMath.Atan(Math.Sqrt(probability / (1 - probability)));

    private static double Likelihood(int inside, int n, double limit)
    {
        var log = -inside * PortableMath.Log(limit) - (n - inside) * PortableMath.Log(1 - limit);
        for (var i = 0; i < n; i++)
        {
            var among = i < inside ? i : i - inside;
            log += PortableMath.Log((among + 0.5) / (i + 1));
        }

        return log;
    }
}
