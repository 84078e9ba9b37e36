using SiteSim.Scenarios;

namespace SiteSim.Cli.Init;

/// <summary>Everything a template may ask.</summary>
internal static class Questions
{
    public static readonly Question Name = new NameQuestion("name", "What is the site called?", "My site");

    public static readonly Question Market = Row("market", "Which market's prices does it see?", "ercot-hb-west-2024", "prices");

    public static readonly Question Climate = Row("climate", "Which weather?", "dallas", "climates");

    public static readonly Question Price = new PriceQuestion("price", "Does it pay the market's price of energy, or one price all year?");

    public static readonly Question Megawatts = new NumberQuestion("megawatts", "How much may it draw at the meter?", "100", "MW", 5, 5000);

    public static readonly Question Share = new NumberQuestion("share", "How much of that is for compute?", "30", "%", 10, 90);

    public static readonly Question Asic = Row("asic", "Which mining machine?", "Antminer S21", "asics");

    public static readonly Question Node = Row("node", "Which GPU node?", "HGX H100", "nodes");

    public static readonly Question Hashprice = new NumberQuestion("hashprice", "What does a PH/s of hash rate earn in a day?", "28.1", "USD/PH/day", 5, 1000);

    public static readonly Question GpuPrice = new NumberQuestion("gpu-price", "What is a GPU-hour sold for?", "2.35", "USD/GPU-h", 0.1, 100);

    /// <summary>In the order in which they are asked.</summary>
    public static IReadOnlyList<Question> All { get; } = [Name, Market, Climate, Price, Megawatts, Share, Asic, Node, Hashprice, GpuPrice];

    private static ChoiceQuestion Row(string key, string text, string standing, string kind) => new(key, text, standing, [.. Catalog.Rows(kind).Select(row => row.Name)])
    {
        Notes = [.. Catalog.Rows(kind).Select(row => string.Join(", ", row.Brief.Take(3).Select(field => $"{field.Key.Replace('_', ' ')} {field.Words}")))],
    };
}
