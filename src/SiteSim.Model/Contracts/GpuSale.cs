namespace SiteSim.Model.Contracts;

/// <summary>A contract for GPU-hours of the site's own nodes.</summary>
/// <param name="StartUtc">First instant of the term.</param>
/// <param name="EndUtc">First instant after it.</param>
/// <param name="EscalatorPerYear">Rise of the price on each anniversary, as a share.</param>
/// <param name="TakeOrPay">Share 0..1 of the GPU-hours offered in a month that is paid for, used or not; what the site does not offer is not owed.</param>
/// <param name="Prepayment">Paid ahead by the customer, or null.</param>
public sealed record GpuSale(DateTime StartUtc, DateTime EndUtc, double EscalatorPerYear, double TakeOrPay, Prepayment? Prepayment)
{
    /// <summary>A price of the first year as it stands at an instant.</summary>
    public double Raised(double firstYear, DateTime atUtc) => Escalator.Raise(firstYear, EscalatorPerYear, StartUtc, atUtc);

    public bool HoldsAt(DateTime utc) => utc >= StartUtc && utc < EndUtc;
}
