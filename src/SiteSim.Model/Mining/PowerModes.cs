using System.Collections.Immutable;

namespace SiteSim.Model.Mining;

/// <summary>
/// The operating points of a fleet's machines as the dispatcher takes them: from sleep upwards, each step adding less hash per watt than
/// the one before (concave), at most <see cref="MaxSegments"/> steps. Watts and GH/s are whole, rounded to nearest with halves away from
/// zero, before anything is compared.
/// </summary>
/// <remarks>
/// A mode that lies under the line between two others is dropped: alternating between those two does better at the same power, and a
/// dispatcher that fills steps in order of value must not meet a later step that is better. So is one that rises less than 4 GH/s above
/// that line, so that the steps stay concave when a machine's hash rates are scaled (by 0.43 at the least, see <see cref="MachineSpread"/>)
/// and rounded again. Of more than four steps the corners with the smallest triangles go first, the lower one of two equals.
/// </remarks>
public sealed class PowerModes
{
    public const int MaxSegments = 4;
    private const long LeastRiseGigahash = 4;

    private PowerModes(ImmutableArray<OperatingPoint> points) => Points = points;

    /// <summary>Sleep first, then the modes kept, at nameplate efficiency.</summary>
    public ImmutableArray<OperatingPoint> Points { get; }

    /// <summary>Steps between points.</summary>
    public int Segments => Points.Length - 1;

    /// <exception cref="ArgumentException">A mode draws no more than sleep, or hashes nothing.</exception>
    public static PowerModes Of(AsicFleet fleet)
    {
        var corners = UpperHull(SortedPoints(fleet));
        while (corners.Count - 1 > MaxSegments)
            corners.RemoveAt(SmallestCorner(corners));
        return new PowerModes([.. corners]);
    }

    /// <summary>
    /// A point of one machine whose hash rates are <paramref name="hashFactor"/> times nameplate; its watts are the fleet's.
    /// </summary>
    public OperatingPoint Point(int index, double hashFactor) =>
        Points[index] with { Gigahash = Round(Points[index].Gigahash * hashFactor) };

    /// <summary>What step <paramref name="index"/> of one machine takes and adds, 0 for the one that wakes it.</summary>
    public OperatingPoint Segment(int index, double hashFactor) => Point(index + 1, hashFactor) - Point(index, hashFactor);

    private static List<OperatingPoint> SortedPoints(AsicFleet fleet)
    {
        var points = new List<OperatingPoint> { new(fleet.SleepWatts, 0) };
        foreach (var mode in fleet.Firmware.Modes)
        {
            var point = new OperatingPoint((int)Round(fleet.Model.Watts * mode.PowerShare), Round(fleet.Model.Gigahash * mode.HashShare));
            if (point.Watts <= fleet.SleepWatts || point.Gigahash <= 0)
                throw new ArgumentException(
                    $"Mode '{mode.Name}' of fleet '{fleet.Name}' is {point.Gigahash} GH/s at {point.Watts} W; " +
                    $"expected hash above 0 at more than the {fleet.SleepWatts} W of sleep.");
            points.Add(point);
        }

        points.Sort((a, b) => a.Watts != b.Watts ? a.Watts.CompareTo(b.Watts) : a.Gigahash.CompareTo(b.Gigahash));
        return points;
    }

    private static List<OperatingPoint> UpperHull(List<OperatingPoint> sorted)
    {
        var hull = new List<OperatingPoint>();
        foreach (var point in sorted)
        {
            if (hull.Count > 0 && point.Gigahash <= hull[^1].Gigahash) continue;
            if (hull.Count > 1 && point.Watts == hull[^1].Watts) hull.RemoveAt(hull.Count - 1);
            while (hull.Count > 1 && Rise(hull[^2], hull[^1], point) < LeastRiseGigahash * (point.Watts - hull[^2].Watts))
                hull.RemoveAt(hull.Count - 1);
            hull.Add(point);
        }

        return hull;
    }

    private static int SmallestCorner(List<OperatingPoint> corners)
    {
        var smallest = 1;
        for (var i = 2; i < corners.Count - 1; i++)
        {
            if (Rise(corners[i - 1], corners[i], corners[i + 1]) < Rise(corners[smallest - 1], corners[smallest], corners[smallest + 1]))
                smallest = i;
        }

        return smallest;
    }

    /// <summary>How far b lies above the line from a to c, in GH/s, times the watts from a to c: twice the area of the triangle.</summary>
    private static long Rise(OperatingPoint a, OperatingPoint b, OperatingPoint c) =>
        ((b.Gigahash - a.Gigahash) * (c.Watts - a.Watts)) - ((c.Gigahash - a.Gigahash) * (b.Watts - a.Watts));

    private static long Round(double value) => (long)Math.Round(value, MidpointRounding.AwayFromZero);
}
