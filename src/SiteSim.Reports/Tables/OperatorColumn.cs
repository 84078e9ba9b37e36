using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Tables;

/// <summary>A column of the operator's tables.</summary>
/// <param name="Heading">With the unit.</param>
/// <param name="Value">Null where the month does not define it.</param>
/// <param name="Unit">Decides the decimals: as in <see cref="Quantity"/>, or one of the units below.</param>
internal sealed record OperatorColumn(string Heading, Func<OperatorMonth, double?> Value, string Unit)
{
    /// <summary>Whole hundredths, so that a column of them is even.</summary>
    public const string Coin = "coin";

    private const string ThousandsUnit = "k", ShareUnit = "share";

    public static OperatorColumn Thousands(string heading, Func<OperatorMonth, double?> value) => new(heading, value, ThousandsUnit);

    public static OperatorColumn Share(string heading, Func<OperatorMonth, double?> value) => new(heading, value, ShareUnit);

    public string Text(OperatorMonth month) => Value(month) is not { } value ? "" : Unit switch
    {
        ThousandsUnit => Quantity.Fixed(value / 1e3, 1),
        Coin => Quantity.Fixed(value, 2),
        ShareUnit => Quantity.Share(value),
        _ => Quantity.Split(value, Unit).Number,
    };
}
