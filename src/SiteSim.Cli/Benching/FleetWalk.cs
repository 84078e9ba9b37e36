using SiteSim.Dispatch;

namespace SiteSim.Cli.Benching;

/// <summary>Five-minute steps: the energy price, the hashprice, the site's limit and now and then a GPU value take small random steps.</summary>
internal sealed class FleetWalk(Fleet fleet, DispatchConditions conditions, ulong seed = 11)
{
    private readonly Draws _draws = new(seed);
    private readonly int[] _out = new int[256];
    private int _flips;

    public DispatchConditions Conditions => conditions;

    public DispatchConditions Step()
    {
        conditions.EnergyPrice = Math.Clamp(conditions.EnergyPrice + Spread(2), -20, 40);
        conditions.Rate[Fleet.Asic] = Math.Clamp(conditions.Rate[Fleet.Asic] * (1 + Spread(0.01)), 30e-9, 70e-9);
        conditions.LimitWatts[0] = Math.Clamp((long)(conditions.LimitWatts[0] * (1 + Spread(0.01))), fleet.Demand[0] * 3 / 10, fleet.Demand[0] * 6 / 10);
        if (_draws.Next(8) == 0)
            conditions.Rate[1 + _draws.Next(3)] *= 1 + Spread(0.02);
        return conditions;
    }

    /// <summary>Nothing like the step before.</summary>
    public DispatchConditions Jump()
    {
        conditions.EnergyPrice = -20 + (60 * _draws.NextDouble());
        conditions.Rate[Fleet.Asic] = 30e-9 + (40e-9 * _draws.NextDouble());
        conditions.LimitWatts[0] = (long)(fleet.Demand[0] * (0.2 + (0.4 * _draws.NextDouble())));
        for (var group = 1; group < Fleet.Sla; group++)
            conditions.Rate[group] = 60e-9 * group * (0.7 + _draws.NextDouble());
        return conditions;
    }

    /// <summary>Takes a row out, or puts the one back that has been out longest: never more than 256 are out.</summary>
    public void Flip(Dispatcher dispatcher)
    {
        var row = _flips % 512 < 256 ? _draws.Next(fleet.Problem.RowCount) : _out[_flips % 256];
        _out[_flips % 256] = row;
        dispatcher.SetAvailable(row, _flips++ % 512 >= 256);
    }

    private double Spread(double width) => width * ((2 * _draws.NextDouble()) - 1);
}
