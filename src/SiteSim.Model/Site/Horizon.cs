namespace SiteSim.Model.Site;

/// <summary>What is simulated.</summary>
/// <param name="StartUtc">First instant.</param>
/// <param name="EndUtc">First instant no longer simulated.</param>
/// <param name="DispatchEvery">Time between regular dispatches; events dispatch in between.</param>
public sealed record Horizon(DateTime StartUtc, DateTime EndUtc, TimeSpan DispatchEvery)
{
    public TimeSpan Length => EndUtc - StartUtc;
}
