namespace SiteSim.Numerics;

/// <summary>
/// Standard normals in a row, the increments of a random walk, whose level may be given: the mean of the walk over its length in units of its standard deviation,
/// sum of w z with w falling on a line to the end and of length 1. Given a standard normal for a level, the row is again independent standard normals: what is
/// orthogonal to w does not depend on the sum along it (P. Glasserman, Monte Carlo Methods in Financial Engineering, 2004, section 4.3.2).
/// </summary>
public sealed class LevelledNormals
{
    private readonly RandomStream _stream;
    private readonly double[] _row;
    private int _next;

    /// <param name="stream">Of this row alone.</param>
    /// <param name="count">Length of the row; what is drawn beyond it is as it comes.</param>
    /// <param name="level">Null to draw the row as it comes, one at a time.</param>
    public LevelledNormals(RandomStream stream, int count, double? level)
    {
        _stream = stream;
        _row = [];
        if (level is { } wanted && count > 0)
        {
            _row = Draw(stream, count);
            var change = wanted - Level(_row);
            var length = Length(count);
            for (var i = 0; i < count; i++)
            {
                _row[i] += change * ((count - i) / length);
            }
        }
    }

    public double Next() => _next < _row.Length ? _row[_next++] : _stream.NextNormal();

    /// <summary>The level that a fresh stream's row has as it comes: a standard normal.</summary>
    public static double LevelOf(RandomStream stream, int count) => Level(Draw(stream, count));

    private static double[] Draw(RandomStream stream, int count)
    {
        var row = new double[count];
        for (var i = 0; i < count; i++)
        {
            row[i] = stream.NextNormal();
        }

        return row;
    }

    private static double Level(double[] row)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += (row.Length - i) * row[i];
        }

        return sum / Length(row.Length);
    }

    /// <summary>sqrt(1 + 4 + ... + n^2).</summary>
    private static double Length(double count) => Math.Sqrt(count * (count + 1) * (2 * count + 1) / 6);
}
