namespace SiteSim.Experiments.Selection;

/// <summary>
/// Where the next runs decide the most: in the ratio of noise to signal of what is still open, the best as often as the rival it is compared with the
/// longest. The ratios are those of OCBA (see <see cref="Need"/>) with the variance of paired differences, as for futures in common
/// (M. C. Fu, J.-Q. Hu, C.-H. Chen and X. Xiong, INFORMS J. Comput. 19 (2007), 101-111); a point that breaks a constraint is told by whichever is
/// easier, its value or the constraint (L. H. Lee, N. A. Pujowidianto, L.-W. Li, C.-H. Chen and C. M. Yap, IEEE Trans. Autom. Control 57 (2012), 2940-2945).
/// </summary>
/// <param name="counts">Futures of each point so far.</param>
/// <param name="open">What is not shown yet.</param>
/// <param name="most">Futures there are.</param>
internal sealed class Allotment(IEnumerable<int> counts, IEnumerable<Claim> open, int most)
{
    private readonly int[] _counts = [.. counts];
    private readonly List<Claim> _open = [.. open];

    /// <summary>Futures of each point after the next runs.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Allots one run at a time, to whichever open claim is furthest behind its share.</summary>
    /// <returns>Runs allotted; fewer than asked for where no claim can have more.</returns>
    public int Add(int runs)
    {
        var left = runs;
        while (left > 0 && _open.Count > 0)
        {
            var claim = _open.MinBy(c => Futures(c) / c.Need)!;
            var point = Shorter(claim);
            if (_counts[point] < most)
            {
                _counts[point]++;
                left--;
            }
            else
            {
                _open.Remove(claim);
            }
        }

        return runs - left;
    }

    /// <summary>Futures that a claim rests on.</summary>
    private double Futures(Claim claim) => _counts[Shorter(claim)];

    /// <summary>The point whose next future helps a claim.</summary>
    private int Shorter(Claim claim) => claim.Against is { } other && _counts[other] <= _counts[claim.Point] ? other : claim.Point;
}
