using SiteSim.Model.Finance;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Accounting;

/// <summary>What one phase costs and brings: capex drawn as it is built, the loan that pays part of it, machines sold.</summary>
internal sealed class PhaseAccount(PhasePath path, DebtTerms? debt)
{
    public PhasePath Path => path;

    private readonly PhaseLoan? _loan = debt is null ? null : new PhaseLoan(path.Phase.Id, debt);
    private readonly List<KeyValuePair<string, Money>> _sales = [];
    private Money _drawn;

    /// <summary>Debt outstanding.</summary>
    public Money Owed => _loan?.Balance ?? Money.Zero;

    /// <summary>A retired fleet was sold; the money comes with the month.</summary>
    public void Sell(string fleet, Money price) => _sales.Add(new(fleet, price));

    /// <summary>Posts a month, or the part of one inside the horizon.</summary>
    /// <param name="toUtc">End of the month or of the horizon.</param>
    /// <param name="share">Share 0..1 of the month that lies in the horizon.</param>
    /// <param name="ledger">Where to.</param>
    public void CloseMonth(DateTime toUtc, double share, Ledger ledger)
    {
        if (path is not { StartUtc: { } start, CompleteUtc: { } complete } || toUtc <= start)
        {
            return;
        }

        foreach (var (fleet, price) in _sales)
        {
            ledger.Post(toUtc, Account.AsicSalvage, fleet, price, path.Phase.Id);
        }

        _sales.Clear();
        var progress = Math.Min(1, (toUtc - start) / (complete - start));
        var drawn = Money.FromUsd(path.Phase.CapexUsd * path.Phase.CapexDraw.At(progress));
        var capex = drawn - _drawn;
        _drawn = drawn;
        ledger.Post(toUtc, Account.Capex, path.Phase.Id, -capex, path.Phase.Id);
        _loan?.CloseMonth(toUtc, share, capex, isBuilding: progress < 1, ledger);
    }
}
