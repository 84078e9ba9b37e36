using System.Globalization;
using NUnit.Framework;
using SiteSim.Experiments.Selection;
using SiteSim.Numerics;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Selections on the runs of the shipped split study: 13 points, three years, 320 futures from five seeds, of which each trial takes 64.</summary>
public sealed class SplitStudyTests
{
    private const int Trials = 100;
    private const int Replications = 64;
    private const int Points = 13;

    /// <summary>By future, then point, MUSD.</summary>
    private static readonly double[][] Margins = [.. File.ReadLines(
        Path.Combine(Repository.Root, "tests", "SiteSim.Tests", "Experiments", "Selection", "split-study-margins.csv")).Skip(2)
        .Select(line => line.Split(',').Select(cell => int.Parse(cell, CultureInfo.InvariantCulture) / 1e3).ToArray())];

    [Test]
    public void Margin_HasTheExhaustiveAnswer_ForLessThanAFifthOfItsRuns()
    {
        var trials = SelectionTrials.Each(Trials, trial => Run(trial, _ => 0));
        TestContext.Out.WriteLine(Told(trials));
        Assert.Multiple(() =>
        {
            Assert.That(trials.Count(t => t.Result.Best == t.Exhaustive), Is.GreaterThanOrEqualTo(95));
            Assert.That(trials.Select(t => t.Result.Runs), Is.All.LessThan(Points * Replications / 5));
            Assert.That(trials.Select(t => t.Result.Outcome), Is.All.EqualTo(SelectionOutcome.Shown));
        });
    }

    /// <summary>
    /// The best inside and close: charge the k-th 25 MW of building with 68 + 5 k MUSD, beside the margin of about 85.5 that each adds. Then 75 MW are best, and
    /// 50 and 100 MW about 2.5 MUSD behind, of which a future has 4 MUSD of noise, even beside the same future.
    /// </summary>
    [Test]
    public void MarginLessABuildingThatGrowsDearer_HasTheExhaustiveAnswer()
    {
        var trials = SelectionTrials.Each(Trials, trial => Run(trial, Building));
        TestContext.Out.WriteLine(Told(trials));
        Assert.Multiple(() =>
        {
            Assert.That(trials.Count(t => t.Result.Best == t.Exhaustive), Is.GreaterThanOrEqualTo(95));
            Assert.That(trials.Average(t => t.Result.Runs), Is.LessThan(Points * Replications / 2));
        });
    }

    [Test, Category("Isa")]
    public void Choice_OnAnyInstructionSet_IsTheSameToTheBit()
    {
        var (result, _) = Run(0, Building);
        Assert.That(
            FormattableString.Invariant($"{result.Best} {result.Confidence:R} {string.Join(' ', result.Candidates.Select(c => c.Replications))}"),
            Is.EqualTo("3 0.9533761895715689 8 11 41 64 64 14 8 6 6 6 5 5 5"));
    }

    private static double Building(int steps) => 68 * steps + 5 * steps * (steps + 1) / 2;

    private static string Told(IReadOnlyList<(SelectionResult Result, int Exhaustive)> trials) => FormattableString.Invariant(
        $"the exhaustive answer {trials.Count(t => t.Result.Best == t.Exhaustive)} times of {trials.Count}, shown {trials.Count(t => t.Result.Outcome == SelectionOutcome.Shown)} times, runs {trials.Min(t => t.Result.Runs)} to {trials.Max(t => t.Result.Runs)}, mean {trials.Average(t => t.Result.Runs):0}, of {Points * Replications}");

    private static (SelectionResult Result, int Exhaustive) Run(int trial, Func<int, double> cost)
    {
        var stream = new RandomStream((ulong)trial, 0, "split-study", "futures");
        int[] futures = [.. Enumerable.Range(0, Margins.Length).OrderBy(_ => stream.NextUInt64()).Take(Replications)];
        var exhaustive = Enumerable.Range(0, Points).MaxBy(p => futures.Average(f => Margins[f][p]) - cost(p));
        var drawn = new DrawnFutures(Points, Replications, (point, future, _) => Margins[futures[future]][point] - cost(point));
        return (Selector.Run(SelectionTrials.Best(), drawn, _ => { }), exhaustive);
    }
}
