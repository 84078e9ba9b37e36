using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Model.Finance;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class FigureSampleTests
{
    [Test]
    public void Add_FigureThatSomeRunsLack_IsZeroDollars_OrNotDefined()
    {
        var sample = new FigureSample();
        sample.Add([Figure("margin_usd", 1, Account.LeaseRent)]);
        sample.Add([Figure("margin_usd", 2, Account.LeaseRent), Figure("late_credits_usd", -3, Account.LateCredits), Figure("payback_months", 40)]);
        sample.Add([Figure("payback_months", 41)]);
        Assert.Multiple(() =>
        {
            Assert.That(sample.Names.Select(n => n.Key), Is.EqualTo(new[] { "margin_usd", "late_credits_usd", "payback_months" }));
            Assert.That(sample.Column("margin_usd"), Is.EqualTo(new[] { 1.0, 2, 0 }));
            Assert.That(sample.Column("late_credits_usd"), Is.EqualTo(new[] { 0.0, -3, 0 }));
            Assert.That(sample.Column("payback_months"), Is.EqualTo(new[] { double.NaN, 40, 41 }));
            Assert.That(FigureSummary.Of(sample.Names[2], sample.Column("payback_months")!).Count, Is.EqualTo(2));
        });
    }

    [Test]
    public void PairedDifference_ByHand()
    {
        var name = FigureName.Of(Figure("margin_usd", 0));
        // Var A = 1, Var B = 4, B - A = 1, 2, 3 with variance 1: apart, (1 + 4) / 1 = 5 times as many runs.
        var difference = PairedDifference.Of(name, [1, 2, 3, double.NaN], [2, 4, 6, 8]);
        Assert.Multiple(() =>
        {
            Assert.That(difference.Count, Is.EqualTo(3));
            Assert.That(difference.Mean, Is.EqualTo(2).Within(1e-15));
            Assert.That(difference.VarianceRatio, Is.EqualTo(5).Within(1e-12));
            // t of 2 degrees of freedom at 97.5 % is 4.302653.
            Assert.That(difference.Interval.HalfWidth, Is.EqualTo(4.302653 / Math.Sqrt(3)).Within(1e-6));
        });
    }

    [Test]
    public void PairedDifference_OfFiguresThatNeverDiffer_HasNoRatio() =>
        Assert.That(PairedDifference.Of(FigureName.Of(Figure("gpus", 0)), [5, 5], [5, 5]).VarianceRatio, Is.Null);

    private static Figure Figure(string key, double value, params Account[] accounts) => new("money", key, key, value, "USD", accounts);
}
