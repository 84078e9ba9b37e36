using NUnit.Framework;
using SiteSim.Model.Contracts;

namespace SiteSim.Tests.Model.Contracts;

public sealed class ChronicFailureTests
{
    [TestCase(new[] { 0.99, 1, 0.98 }, ExpectedResult = true, TestName = "two of the last three")]
    [TestCase(new[] { 0.99, 1, 1, 0.98 }, ExpectedResult = false, TestName = "the first is out of the window")]
    [TestCase(new[] { 0.999, 0.98 }, ExpectedResult = false, TestName = "a month at the floor does not count")]
    [TestCase(new[] { 0.98, 0.98 }, ExpectedResult = true, TestName = "a window not yet full")]
    [TestCase(new double[0], ExpectedResult = false, TestName = "no month yet")]
    public bool IsMet_CountsMonthsBelowTheFloor(double[] availabilities) => new ChronicFailure(2, 3, 0.999).IsMet(availabilities);
}
