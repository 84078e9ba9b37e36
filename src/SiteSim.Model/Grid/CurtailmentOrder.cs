using SiteSim.Model.Site;

namespace SiteSim.Model.Grid;

/// <summary>A dated order to hold the site at or under a limit.</summary>
/// <param name="Id">Carried through set points, postings and credits to the report.</param>
/// <param name="AtUtc">When the limit takes effect; the call comes <paramref name="Notice"/> earlier.</param>
/// <param name="Length">How long it holds.</param>
/// <param name="Limit">Power at the meter that must not be exceeded from <paramref name="AtUtc"/> on.</param>
/// <param name="Notice">Time between the call and the limit.</param>
public sealed record CurtailmentOrder(string Id, DateTime AtUtc, TimeSpan Length, Power Limit, TimeSpan Notice)
{
    public DateTime CallUtc => AtUtc - Notice;

    public DateTime EndUtc => AtUtc + Length;
}
