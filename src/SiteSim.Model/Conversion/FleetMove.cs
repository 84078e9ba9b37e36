namespace SiteSim.Model.Conversion;

/// <summary>Machines of a fleet that go to another hall instead of being sold.</summary>
/// <param name="Fleet">Fleet they leave, from its end.</param>
/// <param name="As">Fleet they are in the other hall: none but these machines.</param>
/// <param name="Machines">How many.</param>
/// <param name="Takes">Time for which they are off.</param>
public sealed record FleetMove(string Fleet, string As, int Machines, TimeSpan Takes);
