using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Scenarios;

namespace SiteSim.ScenarioTests;

[TestFixture]
public sealed class ShippedScenarioTests
{
    [TestCaseSource(typeof(Shipped), nameof(Shipped.Names))]
    public void Scenario_IsWithoutIssues(string name) => Assert.That(ScenarioFile.Load(Shipped.Site(name), []).Issues, Is.Empty);

    [TestCaseSource(typeof(Shipped), nameof(Shipped.Names))]
    public void Scenario_GivesItsExpectedNumbers(string name)
    {
        var actual = ExpectedNumbers.Of(ScenarioRun.Of(name));
        var expected = File.Exists(Shipped.Expected(name)) ? File.ReadAllText(Shipped.Expected(name)) : "";
        var printed = Path.Combine(Shipped.Root, "artifacts", "scenario-tests", $"{name}.expected.yaml");
        File.WriteAllText(printed, actual);
        Assert.That(actual, Is.EqualTo(expected), $"if the change is meant, copy {printed} to {Shipped.Expected(name)}");
    }

    [TestCaseSource(typeof(Shipped), nameof(Shipped.Names))]
    public void Summary_MoneyFiguresAreSumsOfTheLedgerToTheCent(string name)
    {
        var run = ScenarioRun.Of(name);
        var money = run.Summary.Figures.Where(f => f.Accounts.Count > 0).ToArray();
        Assert.That(money, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var figure in money)
            {
                var postings = run.Postings.Where(p => figure.Accounts.Contains(p.Account)).Sum(p => p.Amount.MicroUsd);
                Assert.That(figure.Value, Is.EqualTo(new Money(postings).Usd).Within(0.005), figure.Key);
            }
        });
    }

    [TestCaseSource(typeof(Shipped), nameof(Shipped.Names))]
    public void Statement_EveryAccountIsTheSumOfItsPostings(string name)
    {
        var run = ScenarioRun.Of(name);
        var accounts = run.Postings.GroupBy(p => p.Account).ToDictionary(g => g.Key, g => g.Sum(p => p.Amount.MicroUsd) / 1e6m);
        Assert.That(run.Summary.Statement.Lines.ToDictionary(l => l.Account, l => l.TotalUsd), Is.EquivalentTo(accounts));
        Assert.That(run.Summary.Statement.Lines.Select(l => l.Usd.Sum()), Is.EqualTo(run.Summary.Statement.Lines.Select(l => l.TotalUsd)));
    }
}
