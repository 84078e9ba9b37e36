using SiteSim.Dispatch;

namespace SiteSim.Cli.Benching;

/// <summary>
/// A fleet of 28 % ASICs and 72 % GPU nodes, three concave segments each, 512 rows a feeder and 16 feeders a bus. Five groups: ASICs (value =
/// hashprice), three GPU value classes, and a class under SLA whose segments are worth what shedding them costs (20 000, 12 000 and
/// 8 000 USD/MWh). One feeder in twenty mixes ASICs and GPUs; most GPU feeders hold two classes.
/// </summary>
internal sealed class Fleet
{
    public const int Asic = 0;
    public const int Sla = 4;
    private const int Groups = 5;
    private const int RowsPerFeeder = 512;
    private const int FeedersPerBus = 16;
    private const double AsicShare = 0.28;

    private readonly Draws _draws;
    private readonly bool _isAlike;

    /// <param name="rows">Rows of the fleet.</param>
    /// <param name="isTree">Feeders and buses below the site, or the site's limit alone.</param>
    /// <param name="isAlike">Ten classes of identical machines a group, instead of every row different.</param>
    /// <param name="seed">Of the fleet.</param>
    public Fleet(int rows, bool isTree, bool isAlike = false, ulong seed = 7)
    {
        (_draws, _isAlike) = (new(seed), isAlike);
        var builder = new DispatchProblemBuilder("site");
        for (var group = 0; group < Groups; group++)
            builder.AddGroup($"group {group}");
        var bus = 0;
        var limit = 0;
        for (var row = 0; row < rows; row++)
        {
            if (isTree && row % (RowsPerFeeder * FeedersPerBus) == 0)
                bus = builder.AddLimit($"bus {row}", 0);
            if (row % RowsPerFeeder == 0)
            {
                limit = isTree ? builder.AddLimit($"feeder {row}", bus) : 0;
                ChooseFeeder(row < rows * AsicShare);
            }
            AddRow(builder, limit);
        }
        Problem = builder.Build();
        Demand = DemandByLimit();
    }

    public DispatchProblem Problem { get; }

    /// <summary>Row watts of everything below each limit.</summary>
    public long[] Demand { get; }

    private (int First, int Second) Feeder { get; set; }

    /// <summary>Rates at a hashprice of 45 USD/MWh for the median ASIC and 60..300 for the GPU classes; feeder limits of 0.70..1.10 and bus limits of 0.75..1.15 of the demand.</summary>
    public DispatchConditions Conditions()
    {
        var conditions = new DispatchConditions(Problem) { EnergyPrice = 30 };
        ((double[])[45e-9, 60e-9, 120e-9, 300e-9, 8000e-9]).CopyTo(conditions.Rate);
        conditions.LimitWatts[0] = (long)(Demand[0] * 0.45);
        for (var limit = 1; limit < Problem.LimitCount; limit++)
        {
            var isBus = Problem.LimitName(limit)[0] == 'b';
            conditions.LimitWatts[limit] = (long)(Demand[limit] * ((isBus ? 0.75 : 0.70) + (0.4 * _draws.NextDouble())));
        }
        return conditions;
    }

    private void ChooseFeeder(bool isAsic)
    {
        var first = isAsic ? Asic : 1 + _draws.Next(4);
        var second = _draws.NextDouble() switch
        {
            < 0.05 => isAsic ? 1 + _draws.Next(4) : Asic,
            < 0.80 when !isAsic => 1 + _draws.Next(4),
            _ => first,
        };
        Feeder = (first, second);
    }

    /// <summary>A median segment yields 1000 units an hour per row watt; 28 % of the rows draw about 3.3 kW, the others about 1.7 kW.</summary>
    private void AddRow(DispatchProblemBuilder builder, int limit)
    {
        var group = _draws.Next(2) == 0 ? Feeder.First : Feeder.Second;
        var kind = _isAlike ? _draws.Next(10) / 10.0 : _draws.NextDouble();
        var merit = 0.75 + (0.5 * kind);
        var size = (group == Asic ? 3300 : 1700) * (_isAlike ? 1 : 0.9 + (0.2 * _draws.NextDouble()));
        Span<double> value = group == Sla ? [2.5, 1.5, 1] : [1.1, 1, 0.7];
        Span<Segment> segments = stackalloc Segment[3];
        for (var i = 0; i < segments.Length; i++)
        {
            var watts = (int)(size * (i == 0 ? 0.5 : 0.25));
            segments[i] = new(watts, (long)(watts * merit * value[i] * 1000));
        }
        builder.AddRow(group, limit, default, segments);
    }

    private long[] DemandByLimit()
    {
        var conditions = new DispatchConditions(Problem) { EnergyPrice = -1 };
        var outcome = new VectorDispatch(Problem).Solve(conditions);
        return [.. Enumerable.Range(0, Problem.LimitCount).Select(outcome.GridWattsOfLimit)];
    }
}
