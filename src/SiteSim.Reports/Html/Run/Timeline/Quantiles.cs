namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>A series by size: what it was at or above for a share of the time. Rows count alike.</summary>
internal sealed class Quantiles
{
    private readonly double[] _falling;

    public Quantiles(double[] values)
    {
        _falling = [.. values];
        Array.Sort(_falling);
        Array.Reverse(_falling);
    }

    public double Highest => _falling[0];

    public double Lowest => _falling[^1];

    /// <summary>Reached or exceeded for this share 0..1 of the time.</summary>
    public double At(double share) => _falling[(int)Math.Min(_falling.Length - 1, share * _falling.Length)];

    /// <summary>Rows at or above a level.</summary>
    public int RowsFrom(double level)
    {
        var (low, high) = (0, _falling.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _falling[middle] >= level ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
