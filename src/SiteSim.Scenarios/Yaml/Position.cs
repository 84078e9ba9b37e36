namespace SiteSim.Scenarios.Yaml;

/// <summary>Where something was written: lines and columns count from 1.</summary>
internal readonly record struct Position(string File, int Line, int Column)
{
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");
}
