namespace SiteSim.Experiments.Selection;

/// <summary>
/// Where the next runs decide the most: in the ratio of noise to signal of what is still open, the best as often as the rival it is compared with the
/// longest. The ratios are those of OCBA (see <see cref="Need"/>) with the variance of paired differences, as for futures in common
/// (M. C. Fu, J.-Q. Hu, C.-H. Chen and X. Xiong, INFORMS J. Comput. 19 (2007), 101-111); a point that breaks a constraint is told by whichever is
/// easier, its value or the constraint (L. H. Lee, N. A. Pujowidianto, L.-W. Li, C.-H. Chen and C. M. Yap, IEEE Trans. Autom. Control 57 (2012), 2940-2945).
/// </summary>
internal sealed class Allotment
{
    private readonly int[] _counts;
    private readonly int? _best;
    private readonly int _most;
    private readonly List<Claim> _open;

    /// <param name="most">Futures there are.</param>
    public Allotment(Look look, int most)
    {
        (_counts, _best, _most) = ([.. look.Counts], look.Best, most);
        _open = [.. look.Open];
    }

    /// <summary>Futures of each point after the next runs.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Allots one run at a time, to whichever open claim is furthest behind its share.</summary>
    /// <returns>Runs allotted; fewer than asked for where no claim can have more.</returns>
    public int Add(int runs)
    {
        var left = runs;
        while (left > 0 && _open.Count > 0)
        {
            var claim = _open.MinBy(Filled)!;
            if (Next(claim) is { } point)
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

    private double Filled(Claim claim) => Futures(claim) / claim.Need;

    /// <summary>Futures that a claim rests on.</summary>
    private int Futures(Claim claim) => claim.IsComparison ? Math.Min(_counts[claim.Point], _counts[_best!.Value]) : _counts[claim.Point];

    /// <summary>The point whose next future helps a claim; null when all have been run.</summary>
    private int? Next(Claim claim)
    {
        var point = claim.IsComparison && _counts[_best!.Value] <= _counts[claim.Point] ? _best.Value : claim.Point;
        return _counts[point] < _most ? point : null;
    }
}
