using NUnit.Framework;
using SiteSim.Experiments.Sensitivity;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Sensitivity;

public sealed class MorrisScreeningTests
{
    private static readonly string[] Twenty = [.. Enumerable.Range(1, 20).Select(i => $"x{i}")];

    /// <summary>
    /// The paper's own screen (4 trajectories on 4 levels, 84 runs): inputs 1 to 10 stand apart from 11 to 20; 8, 9 and 10 with small deviations, their effect
    /// is linear; 1 to 7 with large ones, by interactions and curvature.
    /// </summary>
    [TestCase(4, 4)]
    [TestCase(10, 10)]
    [TestCase(10, 100)]
    public void MorrisFunction_IsScreenedAsPublished(int trajectories, int candidates)
    {
        var screening = Screen(new MorrisDesign(trajectories, 4, candidates, 1), KnownFunctions.Morris, Twenty);
        var byName = screening.Inputs.ToDictionary(e => e.Input);
        Assert.Multiple(() =>
        {
            Assert.That(screening.Inputs.Take(10).Select(e => e.Input), Is.EquivalentTo(Twenty.Take(10)));
            foreach (var linear in new[] { "x8", "x9", "x10" })
                Assert.That(byName[linear].Deviation / byName[linear].Size, Is.LessThan(0.25), linear);
            foreach (var other in Twenty.Take(7))
                Assert.That(byName[other].Deviation / byName[other].Size, Is.GreaterThan(0.4), other);
        });
    }

    /// <summary>y = 3 x1 - 2 x2 + 5: every elementary effect is the coefficient.</summary>
    [Test]
    public void LinearFunction_HasItsCoefficientsAsEffects()
    {
        var screening = Screen(new MorrisDesign(5, 6, 5, 7), x => 3 * x[0] - 2 * x[1] + 5, ["a", "b", "c"]);
        Assert.That(screening.Inputs.Select(e => e.Input), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(screening.Inputs.Select(e => e.Size), Is.EqualTo(new[] { 3.0, 2, 0 }).Within(1e-12));
        Assert.That(screening.Inputs.Select(e => e.Mean), Is.EqualTo(new[] { 3.0, -2, 0 }).Within(1e-12));
        Assert.That(screening.Inputs.Select(e => e.Deviation), Is.All.LessThan(1e-12));
    }

    /// <summary>y = x1 x2 on 2 levels: the effect of one input is the other, 0 or 1 as often; mu* = 1/2, sigma = 1/2.</summary>
    [Test]
    public void Interaction_ShowsInTheDeviation()
    {
        var effect = Screen(new MorrisDesign(2000, 2, 2000, 7), x => x[0] * x[1], ["a", "b"]).Inputs[0];
        Assert.That((effect.Size, effect.Deviation), Is.EqualTo((0.5, 0.5)).Within(0.05));
    }

    /// <summary>A third of 40 trajectories have an effect of 3, the others of 0: intervals hold mu* = 1 in about 95 % of studies.</summary>
    [Test]
    public void BootstrapInterval_HoldsTheTruth_AboutAsOftenAsItSays()
    {
        const int Studies = 1000;
        var held = Enumerable.Range(0, Studies).Count(study =>
        {
            var stream = new RandomStream((ulong)study, 0, "test", "effects");
            double[][] effects = [.. Enumerable.Range(0, 40).Select(_ => new[] { stream.NextInt(3) == 0 ? -3.0 : 0 })];
            var interval = MorrisScreening.Of(["a"], effects, stream)!.Inputs[0].SizeInterval;
            return interval.Low <= 1 && 1 <= interval.High;
        });
        Assert.That(held, Is.InRange(Studies * 0.92, Studies * 0.97));
    }

    [Test]
    public void Trajectories_MoveOneInputAtATime_ByTheStep_WithinTheGrid()
    {
        var points = new MorrisDesign(6, 4, 60, 3).Points(["a", "b", "c"]);
        Assert.That(points, Has.Count.EqualTo(24));
        Assert.That(points.Select(p => p.Name), Is.Unique);
        foreach (var trajectory in points.Chunk(4))
        {
            Assert.That(trajectory.SelectMany(p => p.Positions).Select(x => 3 * x), Is.All.Matches<double>(x => x is 0 or 1 or 2 or 3));
            var moves = trajectory.Zip(trajectory.Skip(1)).Select(pair => pair.First.Positions.Zip(pair.Second.Positions, (a, b) => b!.Value - a!.Value).ToArray()).ToArray();
            Assert.That(moves.Select(m => m.Count(x => x != 0)), Is.All.EqualTo(1));
            Assert.That(moves.Select(m => Math.Abs(m.Single(x => x != 0))), Is.All.EqualTo(2.0 / 3).Within(1e-15));
            Assert.That(moves.Select(m => Array.FindIndex(m, x => x != 0)), Is.Unique);
        }
    }

    [Test]
    public void ChosenTrajectories_LieFartherApart_ThanTheFirstOnes()
    {
        static double Spread(int candidates)
        {
            var points = new MorrisDesign(8, 4, candidates, 3).Points(["a", "b", "c", "d", "e"]).Select(p => p.Positions.Select(x => x!.Value).ToArray()).Chunk(6).ToArray();
            return points.Sum(t => points.Sum(u => Squared(t.Sum(p => u.Sum(q => Math.Sqrt(p.Zip(q).Sum(c => Squared(c.First - c.Second))))))));
        }

        Assert.That(Spread(80), Is.GreaterThan(1.05 * Spread(8)));
    }

    [Test]
    public void TrajectoriesWithoutTheFigure_AreLeftOut()
    {
        double[][] effects = [[1, 2], [double.NaN, 0], [3, 2]];
        Assert.That(MorrisScreening.Of(["a", "b"], effects, new RandomStream(1, 0, "test", "nan"))!.Trajectories, Is.EqualTo(2));
        Assert.That(MorrisScreening.Of(["a", "b"], effects[..2], new RandomStream(1, 0, "test", "nan")), Is.Null);
    }

    private static double Squared(double x) => x * x;

    private static MorrisScreening Screen(MorrisDesign design, Func<double[], double> function, string[] inputs)
    {
        double[] values = [.. design.Points(inputs).Select(p => function([.. p.Positions.Select(x => x!.Value)]))];
        return MorrisScreening.Of(inputs, design.Effects(inputs.Length, values), new RandomStream(design.Seed, 0, "test", "bootstrap"))!;
    }
}
