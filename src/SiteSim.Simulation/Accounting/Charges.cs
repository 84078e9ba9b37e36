using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>A cost on its way to nothing, charge by charge.</summary>
/// <param name="charges">They sum to the cost.</param>
internal sealed class Charges(IReadOnlyList<Money> charges)
{
    private int _taken;

    /// <summary>Cost less the charges taken.</summary>
    public Money Left { get; private set; } = new(charges.Sum(c => c.MicroUsd));

    /// <summary>Charges to come.</summary>
    public IEnumerable<Money> Ahead => Left == Money.Zero ? [] : charges.Skip(_taken);

    /// <summary>The next charge, zero after the last.</summary>
    public Money Take()
    {
        var charge = Left == Money.Zero ? Money.Zero : charges[_taken++];
        Left -= charge;
        return charge;
    }

    /// <summary>Ends it; what was left.</summary>
    public Money Clear()
    {
        var left = Left;
        Left = Money.Zero;
        return left;
    }
}
