using SiteSim.Model.Finance;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Accounting;

/// <summary>
/// Machines and halls as the books see them. A fleet is written off evenly until a phase retires it: the sale less its book value is a gain or a loss. What a
/// phase costs is under construction until it is complete, then in service from that month, later costs as they come; a phase given up is a loss. A
/// month that the horizon sees in part counts whole. Sales are taxed by the book value: fleets are written off alike for both.
/// </summary>
internal sealed class AssetRegister
{
    private readonly DepreciationTerms _terms;
    private readonly IReadOnlyList<PhasePath> _phases;
    private readonly Ledger _ledger;
    private readonly List<Asset> _assets = [];
    private readonly Money[] _construction;
    private int _read;

    public AssetRegister(SiteModel site, DepreciationTerms terms, IReadOnlyList<PhasePath> phases, Ledger ledger)
    {
        (_terms, _phases, _ledger) = (terms, phases, ledger);
        _construction = new Money[phases.Count];
        foreach (var book in terms.Miners)
        {
            AddFleet(book, site.Fleets.First(f => f.Name == book.Fleet));
        }
    }

    /// <summary>Cost that the books have not written off yet, in service or under construction.</summary>
    public Money BookValue => new(_assets.Sum(a => a.BookValue.MicroUsd) + _construction.Sum(c => c.MicroUsd));

    /// <summary>The same of the tax return.</summary>
    public Money TaxBasis => new(_assets.Sum(a => a.Tax.Left.MicroUsd) + _construction.Sum(c => c.MicroUsd));

    /// <summary>What the tax return has written off since the horizon began.</summary>
    public Money TaxDepreciation { get; private set; }

    /// <summary>What the tax return will write off in the months to come, of what is in service now.</summary>
    public IReadOnlyList<Money> TaxAhead()
    {
        var months = new List<Money>();
        foreach (var charges in _assets.Select(a => a.Tax.Ahead.ToArray()))
        {
            for (var m = 0; m < charges.Length; m++)
            {
                if (m == months.Count) months.Add(Money.Zero);
                months[m] += charges[m];
            }
        }

        return months;
    }

    /// <summary>Machines that a phase will move are an asset of their own, under the name of the fleet they become.</summary>
    private void AddFleet(MinerBook book, AsicFleet fleet)
    {
        var moves = _phases.SelectMany(p => p.Phase.Moves).Where(m => m.Fleet == fleet.Name).ToArray();
        Add(fleet.Name, fleet.Machines - moves.Sum(m => m.Machines));
        foreach (var move in moves)
        {
            Add(move.As, move.Machines);
        }

        void Add(string name, int machines)
        {
            var cost = Money.FromUsd(book.UsdPerTerahash * machines * fleet.Model.Gigahash / 1e3);
            var charges = Depreciation.StraightLine(cost, book.LifeMonths);
            _assets.Add(new Asset(name, Ledger.Operations, charges, charges));
        }
    }

    /// <summary>Books a month whose cash has been posted.</summary>
    public void CloseMonth(DateOnly month, DateTime fromUtc, DateTime toUtc)
    {
        Retire(fromUtc, toUtc);
        ReadCosts();
        PlaceInService(month, toUtc);
        GiveUp(toUtc);
        foreach (var asset in _assets)
        {
            TaxDepreciation += asset.CloseMonth(toUtc, _ledger);
        }
    }

    /// <summary>No charge in the month of the sale.</summary>
    private void Retire(DateTime fromUtc, DateTime toUtc)
    {
        foreach (var path in _phases.Where(p => p.StartUtc >= fromUtc && p.StartUtc < toUtc))
        {
            foreach (var fleet in path.Phase.Retire)
            {
                var sold = _ledger.Postings.Skip(_read).Where(p => p.Account == Account.AsicSalvage && p.Subject == fleet).Sum(p => p.Amount.MicroUsd);
                var gone = Names(fleet, path.StartUtc).ToArray();
                var book = _assets.Where(a => gone.Contains(a.Subject)).Sum(a => a.Dispose().MicroUsd);
                _ledger.Post(toUtc, Account.DisposalGain, fleet, new Money(sold - book), path.Phase.Id);
            }
        }
    }

    /// <summary>A fleet, and what has not moved out of it by then.</summary>
    private IEnumerable<string> Names(string fleet, DateTime? utc) =>
        _phases.Where(p => !(p.StartUtc <= utc)).SelectMany(p => p.Phase.Moves).Where(m => m.Fleet == fleet).Select(m => m.As).Prepend(fleet);

    /// <summary>Capex, and interest that joined the debt, of the postings not read yet.</summary>
    private void ReadCosts()
    {
        for (; _read < _ledger.Postings.Count; _read++)
        {
            var posting = _ledger.Postings[_read];
            if (posting.Account is Account.Capex or Account.InterestCapitalised)
            {
                var cost = posting.Account == Account.Capex ? -posting.Amount : posting.Amount;
                _construction[IndexOf(posting.Cause)] += cost;
            }
        }
    }

    private int IndexOf(string phase) => _phases.TakeWhile(p => p.Phase.Id != phase).Count();

    private void GiveUp(DateTime toUtc)
    {
        for (var i = 0; i < _phases.Count; i++)
        {
            if (_phases[i].CancelledUtc < toUtc)
            {
                _ledger.Post(toUtc, Account.DisposalGain, _phases[i].Phase.Id, -_construction[i], _phases[i].Phase.Id);
                _construction[i] = Money.Zero;
            }
        }
    }

    private void PlaceInService(DateOnly month, DateTime toUtc)
    {
        for (var i = 0; i < _phases.Count; i++)
        {
            if (_phases[i].CompleteUtc is { } complete && complete < toUtc && _construction[i] > Money.Zero)
            {
                var phase = _phases[i].Phase.Id;
                _assets.AddRange(_terms.Split(_construction[i]).Select(part =>
                    new Asset(part.Class.Name, phase, part.Class.BookCharges(part.Cost), part.Class.TaxCharges(part.Cost, month.Month))));
                _construction[i] = Money.Zero;
            }
        }
    }
}
