namespace SiteSim.Cli.Running;

/// <summary>How far a command is.</summary>
/// <param name="Fraction">0..1 of its work.</param>
/// <param name="Where">In words.</param>
internal readonly record struct ProgressStep(double Fraction, string Where);
