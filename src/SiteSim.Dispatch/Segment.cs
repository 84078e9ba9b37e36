namespace SiteSim.Dispatch;

/// <summary>A stretch of a row's value curve: <paramref name="Watts"/> more row watts make <paramref name="Yield"/> more product per hour.</summary>
/// <param name="Watts">Row watts, 0 or more; a stretch of 0 W must yield 0.</param>
/// <param name="Yield">Whole units of product per hour, 0..2^53 so that yield per watt rounds once (for example GH/s, or micro-GPU-hours per hour).</param>
public readonly record struct Segment(int Watts, long Yield);
