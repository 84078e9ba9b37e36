namespace SiteSim.Model.Contracts;

/// <summary>
/// What a tenant may ask for when its halls are late. Such schedules are redacted in the public exhibits; one to two days' rent a day after a
/// grace, and an outside date 90 to 180 days out, are what the market is said to use (unverified), so every number is the scenario's own.
/// </summary>
/// <param name="Grace">Days late that cost nothing.</param>
/// <param name="DaysRentPerDay">Credit for each day late after the grace, in days of rent.</param>
/// <param name="Outside">Days late after which the tenant walks away; null for never.</param>
public sealed record LateDelivery(TimeSpan Grace, double DaysRentPerDay, TimeSpan? Outside);
