using NUnit.Framework;
using SiteSim.Experiments.Selection;

namespace SiteSim.Tests.Experiments.Selection;

public sealed class SelectorTests
{
    private const int Trials = 1000;

    private static readonly double[] Even = [.. Enumerable.Repeat(1.0, 10)];
    private static readonly double[] Uneven = [.. Enumerable.Range(0, 10).Select(i => Math.Sqrt(0.5 + 0.25 * i))];
    private static readonly double[] Slipped = [1, .. Enumerable.Repeat(0.0, 9)];
    private static readonly double[] Falling = [.. Enumerable.Range(0, 10).Select(i => -0.5 * i)];

    private static readonly TestCaseData[] Configurations =
    [
        new(Slipped, Even, 0.0), new(Slipped, Uneven, 0.0), new(Slipped, Uneven, 2.0), new(Falling, Even, 0.0), new(Falling, Uneven, 0.0), new(Falling, Uneven, 2.0),
    ];

    [TestCaseSource(nameof(Configurations))]
    public void Trial(double[] means, double[] deviations, double common)
    {
        var results = new SelectionTrials(SelectionTrials.Best(), means, deviations, common).Run(0, Trials);
        TestContext.Out.WriteLine($"right {results.Count(r => r.Best == 0)} mean runs {results.Average(r => r.Runs)} shown {results.Count(r => r.Outcome == SelectionOutcome.Shown)}");
    }
}
