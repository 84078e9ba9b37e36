using SiteSim.Model.Finance;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Accounting;

/// <summary>What one phase costs and brings: capex drawn as it is built, the loan that pays part of it, machines sold, rests, and the fee when it is abandoned.</summary>
internal sealed class PhaseAccount(PhasePath path, DebtTerms? debt)
{
    private const double DaysPerYear = 365;

    public PhasePath Path => path;

    private readonly PhaseLoan? _loan = debt is null ? null : new PhaseLoan(path.Phase.Id, debt);
    private readonly List<KeyValuePair<string, Money>> _sales = [];
    private Money _drawn;
    private bool _isEnded;
    private DateTime _closedTo = path.StartUtc ?? DateTime.MaxValue;

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
        if (path.StartUtc is not { } start || toUtc <= start)
        {
            return;
        }

        foreach (var (fleet, price) in _sales)
        {
            ledger.Post(toUtc, Account.AsicSalvage, fleet, price, path.Phase.Id);
        }

        _sales.Clear();
        var progress = path.ProgressAt(toUtc);
        var drawn = Money.FromUsd(path.Phase.CapexUsd * path.Phase.CapexDraw.At(progress));
        var capex = drawn - _drawn;
        _drawn = drawn;
        ledger.Post(toUtc, Account.Capex, path.Phase.Id, -capex, path.Phase.Id);
        PostRests(toUtc, ledger);
        _loan?.CloseMonth(toUtc, share, capex, isBuilding: progress < 1 && !(path.CancelledUtc <= toUtc), ledger);
        _closedTo = toUtc;
    }

    /// <summary>What resting builds cost stands with running the site; the fee is what the tenant gets for a hall that never comes.</summary>
    private void PostRests(DateTime toUtc, Ledger ledger)
    {
        if (path.Phase.PausedUsdPerYear > 0)
        {
            var standing = Money.FromUsd(path.Rested(_closedTo, toUtc).TotalDays / DaysPerYear * path.Phase.PausedUsdPerYear);
            ledger.Post(toUtc, Account.Overhead, path.Phase.Id, -standing, path.Phase.Id);
        }

        if (path.CancelledUtc is { } cancelled && !_isEnded && cancelled <= toUtc && path.Phase.GivingUp is { } end)
        {
            _isEnded = true;
            ledger.Post(toUtc, Account.LateCredits, path.Phase.Lease ?? path.Phase.Id, -Money.FromUsd(end.FeeUsd), path.Phase.Id);
        }
    }
}
