namespace SiteSim.Model.Finance;

/// <summary>
/// Internal rate of return: every rate above -100 % at which the net present value of a flow is zero, or why there is none. Whether there
/// are 0, 1 or more is decided in integers, so no rate is missed or made up. A rate r is right to 1e-15 of 1 or of 1 + r, whichever is
/// more. Rates whose 1 + r agree to one part in 10^12 are given as one, and so is a value that touches zero to that precision without crossing it.
/// Sources: C. Norstrom, A sufficient condition for a unique nonnegative internal rate of return, JFQA 7(3), 1972; Descartes' rule of signs.
/// </summary>
public abstract record InternalRate
{
    private InternalRate(string reason) => Reason = reason;

    /// <summary>What proves the number of rates, as a sentence for the report.</summary>
    public string Reason { get; }

    /// <summary>No rate solves it; <see cref="InternalRate.Reason"/> says why.</summary>
    public sealed record None : InternalRate
    {
        internal None(string reason) : base(reason)
        {
        }
    }

    /// <summary>Exactly one rate, per period of the flow.</summary>
    public sealed record One : InternalRate
    {
        internal One(double rate, string reason) : base(reason) => Rate = rate;

        public double Rate { get; }
    }

    /// <summary>Two rates or more, ascending, per period of the flow: none of them alone ranks a project, use the net present value.</summary>
    public sealed record Several : InternalRate
    {
        internal Several(IReadOnlyList<double> rates, string reason) : base(reason) => Rates = rates;

        public IReadOnlyList<double> Rates { get; }
    }

    /// <summary>Rates per period of a flow with one amount per period; <see cref="DiscountRate.Annual"/> makes a monthly one annual.</summary>
    /// <param name="flows">USD, positive in; where in its period each falls does not matter.</param>
    /// <exception cref="ArgumentException">A flow is not a finite number.</exception>
    public static InternalRate Of(IReadOnlyList<double> flows)
    {
        var polynomial = FlowPolynomial.Of(flows);
        switch (polynomial.SignChanges)
        {
            case 0: return new None(polynomial.IsZero ? "every flow is zero: any rate would do" : "no flow is of the opposite sign");
            case 1: return new One(polynomial.Rates()[0], "one change of sign (Descartes)");
        }

        var rates = polynomial.Rates();
        var proof = polynomial.IsNorstrom ? "of the cumulated flow one (Norstrom: one rate above zero)" : "exact isolation";
        var reason = $"{polynomial.SignChanges} changes of sign, {proof}";
        return rates.Count switch
        {
            0 => new None($"{reason}: the net present value is never zero"),
            1 => new One(rates[0], reason),
            _ => new Several(rates, reason),
        };
    }
}
