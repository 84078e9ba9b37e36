namespace SiteSim.Reports.Sensitivity;

/// <summary>Names in tables of eighty columns.</summary>
internal static class InputName
{
    private const int Widest = 24;

    /// <summary>The end of a long path says more than its beginning.</summary>
    public static string Short(string name) => name.Length <= Widest ? name : "..." + name[^(Widest - 3)..];
}
