using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>
/// The site's demand from row watts by group and slot: what <see cref="LimitLoads"/> computes limit by limit, over flat arrays.
/// </summary>
internal sealed class SlotLoads
{
    private const int Lanes = SlotLayout.Lanes;

    private readonly SlotLayout _layout;
    private readonly SolveTerms _terms;
    private readonly DispatchProblem _problem;
    private readonly int _groups;
    private readonly uint[] _served;
    private readonly long[] _limit;
    private readonly uint[] _limitInLanes;
    private readonly long[] _column;
    private readonly long[] _limitOfColumn;
    private readonly UpperLimits _upper;

    public SlotLoads(DispatchProblem problem, SlotLayout layout, SolveTerms terms)
    {
        (_problem, _layout, _terms, _groups) = (problem, layout, terms, problem.GroupCount);
        _served = new uint[_groups * layout.SlotCount];
        _limit = new long[layout.SlotCount];
        _limitInLanes = new uint[layout.SlotCount];
        _column = new long[layout.Tiles * Lanes];
        _limitOfColumn = new long[layout.Tiles * Lanes];
        _upper = new(problem.Tree, Array.ConvertAll(layout.Columns, column => column.Owner));
        ReadLimits();
    }

    /// <summary>Row watts by group and slot.</summary>
    public ReadOnlySpan<uint> Served => _served;

    /// <summary>Row watts of a group by slot.</summary>
    public Memory<uint> ServedOf(int group) => _served.AsMemory(group * _layout.SlotCount, _layout.SlotCount);

    /// <summary>Takes over the limits; to be called when any but the site's has changed.</summary>
    public void ReadLimits()
    {
        _upper.ReadLimits(_terms.Limit);
        for (var column = 0; column < _layout.Columns.Length; column++)
        {
            var bound = _layout.Columns[column].Bound;
            _limitOfColumn[column] = bound < 0 ? long.MaxValue : _terms.Limit[bound];
        }
        for (var node = 0; node < _problem.LimitCount; node++)
        {
            if (!_layout.HasRows(node))
                continue;
            var limit = _layout.IsBoundAtSlot(node) ? _terms.Limit[node] : long.MaxValue;
            var slot = _layout.SlotOfNode[node];
            _limit[slot] = limit;
            _limitInLanes[slot] = (uint)Math.Min(limit, uint.MaxValue);
        }
    }

    /// <summary>Grid watts demanded of the site, its own limit left out.</summary>
    public long Demand()
    {
        if (!Vector256.IsHardwareAccelerated)
            AddColumnsScalar();
        else if (_terms.HasUnitGains)
            AddColumnsOfUnitGain();
        else
            AddColumns();
        return _upper.Demand(_column);
    }

    /// <summary>Row watts are grid watts: the groups add up in 32 bits, which <see cref="SlotLayout"/> sees to it are wide enough for a column; two rows of slots at a time, whose number is even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddColumnsOfUnitGain()
    {
        ref var served = ref MemoryMarshal.GetArrayDataReference(_served);
        ref var limit = ref MemoryMarshal.GetArrayDataReference(_limitInLanes);
        var (slots, tileSlots, end) = (_layout.SlotCount, _layout.Height * Lanes, _served.Length);
        for (var tile = 0; tile < _layout.Tiles; tile++)
        {
            var column = Vector512<uint>.Zero;
            for (var slot = tile * tileSlots; slot < (tile + 1) * tileSlots; slot += 2 * Lanes)
            {
                var (sum, next) = (Vector512<uint>.Zero, Vector512<uint>.Zero);
                for (var i = slot; i < end; i += slots)
                {
                    sum += Vector512.LoadUnsafe(ref served, (nuint)i);
                    next += Vector512.LoadUnsafe(ref served, (nuint)(i + Lanes));
                }
                column += Vector512.Min(sum, Vector512.LoadUnsafe(ref limit, (nuint)slot));
                column += Vector512.Min(next, Vector512.LoadUnsafe(ref limit, (nuint)(slot + Lanes)));
            }
            var (lower, upper) = Vector512.Widen(column);
            Store(tile, lower, upper);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddColumns()
    {
        ref var served = ref MemoryMarshal.GetArrayDataReference(_served);
        var (slots, tileSlots) = (_layout.SlotCount, _layout.Height * Lanes);
        for (var tile = 0; tile < _layout.Tiles; tile++)
        {
            var (columnLower, columnUpper) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
            for (var slot = tile * tileSlots; slot < (tile + 1) * tileSlots; slot += Lanes)
            {
                var (sumLower, sumUpper) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
                for (var group = 0; group < _groups; group++)
                {
                    var (lower, upper) = Vector512.Widen(Vector512.LoadUnsafe(ref served, (nuint)((group * slots) + slot)));
                    sumLower += _terms.Groups[group].GridWatts(lower);
                    sumUpper += _terms.Groups[group].GridWatts(upper);
                }
                columnLower += Vector512.Min(sumLower, Vector512.Create<long>(_limit.AsSpan(slot)).AsUInt64());
                columnUpper += Vector512.Min(sumUpper, Vector512.Create<long>(_limit.AsSpan(slot + (Lanes / 2))).AsUInt64());
            }
            Store(tile, columnLower, columnUpper);
        }
    }

    private void Store(int tile, Vector512<ulong> lower, Vector512<ulong> upper)
    {
        var column = _column.AsSpan(tile * Lanes, Lanes);
        var limit = _limitOfColumn.AsSpan(tile * Lanes, Lanes);
        Vector512.Min(lower.AsInt64(), Vector512.Create<long>(limit)).CopyTo(column);
        Vector512.Min(upper.AsInt64(), Vector512.Create<long>(limit[(Lanes / 2)..])).CopyTo(column[(Lanes / 2)..]);
    }

    private void AddColumnsScalar()
    {
        var tileSlots = _layout.Height * Lanes;
        _column.AsSpan().Clear();
        for (var slot = 0; slot < _layout.SlotCount; slot++)
        {
            var sum = 0L;
            for (var group = 0; group < _groups; group++)
                sum += _terms.Groups[group].GridWatts(_served[(group * _layout.SlotCount) + slot]);
            _column[(slot / tileSlots * Lanes) + (slot % Lanes)] += Math.Min(sum, _limit[slot]);
        }
        for (var column = 0; column < _column.Length; column++)
            _column[column] = Math.Min(_column[column], _limitOfColumn[column]);
    }
}
