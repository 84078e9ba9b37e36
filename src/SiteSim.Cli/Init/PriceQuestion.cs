namespace SiteSim.Cli.Init;

/// <summary>The market's price, or one price all year.</summary>
internal sealed record PriceQuestion(string Key, string Text) : Question(Key, Text, Market)
{
    /// <summary>The answer for the market's price.</summary>
    public const string Market = "market";

    private readonly NumberQuestion _flat = new(Key, Text, "40", "USD/MWh", 0, 1000);

    public override string Takes => $"{Market}, or one price from {_flat.Takes}";

    public override string Read(string answer)
    {
        if (string.Equals(answer.Trim(), Market, StringComparison.OrdinalIgnoreCase))
            return Market;
        try
        {
            return $"{_flat.Read(answer)} {_flat.Unit}";
        }
        catch (InputException)
        {
            throw Wrong(answer, Takes);
        }
    }
}
