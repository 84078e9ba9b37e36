namespace SiteSim.Cli.Running;

/// <summary>A selection was stopped within a batch of runs.</summary>
/// <param name="command">What takes it up.</param>
internal sealed class SelectionInterruptedException(string command) : OperationCanceledException($"interrupted; what was run is kept: {command} goes on");
