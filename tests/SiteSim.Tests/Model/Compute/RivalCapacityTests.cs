using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Numerics;

namespace SiteSim.Tests.Model.Compute;

public sealed class RivalCapacityTests
{
    // ((M + s N) / M)^(1/e): 1.22^(-2/3), 1.11^(-2/3), 1.11^-1, 1.10^(-1/0.5).
    [TestCase(1e6, -1.5, 1.0, 0.87585)]
    [TestCase(2e6, -1.5, 1.0, 0.93280)]
    [TestCase(2e6, -1.0, 1.0, 1 / 1.11)]
    [TestCase(1.1e6, -0.5, 0.5, 1 / 1.21)]
    [TestCase(1e6, -1.5, 0.0, 1.0)]
    public void PriceFactor_LetsEveryGpu(double market, double elasticity, double share, double factor)
    {
        var rival = new RivalCapacity("rival", DateTime.UnixEpoch, new Triangular(0, 0, 0), 1, 220_000, market, elasticity, TimeSpan.Zero);
        Assert.That(rival.PriceFactor(share), Is.EqualTo(factor).Within(1e-5));
    }
}
