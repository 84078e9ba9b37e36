using SiteSim.Model.Conversion;
using SiteSim.Model.Site;

namespace SiteSim.Simulation.Realizations;

/// <summary>Whether mean hashprice of the days past is above a mark; never without a network, nor after the horizon.</summary>
internal sealed class HashpriceWatch(NetworkPath? network, Horizon horizon)
{
    public bool Holds(HashpriceMark mark, DateTime day) => network is not null && day < horizon.EndUtc && Mean(network, day - mark.Window, day) > mark.Above;

    private double Mean(NetworkPath path, DateTime from, DateTime to)
    {
        var (sum, hours) = (0.0, 0);
        var start = from > horizon.StartUtc ? from : horizon.StartUtc;
        for (var hour = start; hour < to || hours == 0; hour += TimeSpan.FromHours(1))
        {
            sum += path.HashpriceAt(hour);
            hours++;
        }

        return sum / hours;
    }
}
