using NUnit.Framework;
using SiteSim.Model.Compute;

namespace SiteSim.Tests.Model.Compute;

public sealed class GpuDemandTests
{
    [TestCase(0.0, 1.0, 0.7, TestName = "given: the same at any price")]
    [TestCase(0.5, 2.0, 0.7, TestName = "at the reference price it is the share")]
    [TestCase(0.5, 0.5, 0.35, TestName = "a quarter of the price, half of the hours: (1/4)^0.5")]
    [TestCase(0.5, 8.0, 1.0, TestName = "four times the price would be 1.4: no more than all")]
    public void Utilisation_RisesWithThePrice(double response, double usd, double utilisation) =>
        Assert.That(new GpuDemand(0.7, 2, response).Utilisation(usd), Is.EqualTo(utilisation).Within(1e-12));
}
