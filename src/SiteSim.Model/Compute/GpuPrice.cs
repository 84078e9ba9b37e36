namespace SiteSim.Model.Compute;

/// <summary>What a GPU-hour is sold for.</summary>
public abstract record GpuPrice
{
    private GpuPrice()
    {
    }

    /// <summary>The same at any time, USD/GPU-hour.</summary>
    public sealed record Fixed(double Usd) : GpuPrice;

    /// <summary>A factor on the price of a market: 1.2 for a fifth above it.</summary>
    public sealed record Indexed(string Market, double Factor) : GpuPrice;
}
