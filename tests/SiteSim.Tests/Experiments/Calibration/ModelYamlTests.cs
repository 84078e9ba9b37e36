using NUnit.Framework;
using SiteSim.Experiments.Calibration;
using SiteSim.Model.Grid;
using SiteSim.Tests.Simulation.Realizations;

namespace SiteSim.Tests.Experiments.Calibration;

[TestFixture]
public sealed class ModelYamlTests
{
    [Test]
    public void Of_APriceModel_IsThisText()
    {
        var model = new PriceModel("quarter", "say \"so\" \\ me", TimeSpan.FromMinutes(15), Processes.Peak(0, 0.5));
        const string Zeros = "0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0";
        const string Half = "0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5";
        const string Ones = "1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1";
        string peak = "1" + Zeros[1..];
        Assert.That(ModelYaml.Of(model, "sitesim calibrate x.csv"), Is.EqualTo($$"""
            # Printed by: sitesim calibrate x.csv
            price_model:
              name: quarter
              source: "say \"so\" \\ me"
              step: 15 min
              # score = level of the month + shape of the season's hour (+ weekend) + spread of the month * spread of the hour * noise
              month_level: [{{Zeros}}]
              hour_shape:
                winter: [{{peak}},
                         {{Zeros}}]
                spring: [{{peak}},
                         {{Zeros}}]
                summer: [{{peak}},
                         {{Zeros}}]
                autumn: [{{peak}},
                         {{Zeros}}]
              weekend_shift: 0
              month_spread: [{{Half}}]
              hour_spread: [{{Ones}},
                            {{Ones}}]
              noise: { fast_share: 0.6, fast_half_life: 3 h, slow_share: 0.3, slow_half_life: 30 h }
              # value in USD/MWh at each score, on a line in between
              score: [-5, 5]
              value: [-500, 500]

            """.ReplaceLineEndings("\n")));
    }
}
