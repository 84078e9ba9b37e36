namespace SiteSim.Model.Site;

/// <summary>Electrical power in whole watts: exact, so that balances close to the watt.</summary>
/// <param name="Watts">Whole watts.</param>
public readonly record struct Power(long Watts) : IComparable<Power>
{
    public static Power Zero => default;

    /// <summary>The same in kW.</summary>
    public double Kilowatts => Watts / 1e3;

    /// <summary>The same in MW.</summary>
    public double Megawatts => Watts / 1e6;

    /// <summary>Nearest whole watt.</summary>
    public static Power FromKilowatts(double kilowatts) => new(checked((long)Math.Round(kilowatts * 1e3)));

    /// <summary>Nearest whole watt.</summary>
    public static Power FromMegawatts(double megawatts) => new(checked((long)Math.Round(megawatts * 1e6)));

    public int CompareTo(Power other) => Watts.CompareTo(other.Watts);

    public static Power operator +(Power left, Power right) => new(left.Watts + right.Watts);

    public static Power operator -(Power left, Power right) => new(left.Watts - right.Watts);

    public static bool operator <(Power left, Power right) => left.Watts < right.Watts;

    public static bool operator >(Power left, Power right) => left.Watts > right.Watts;

    public static bool operator <=(Power left, Power right) => left.Watts <= right.Watts;

    public static bool operator >=(Power left, Power right) => left.Watts >= right.Watts;

    public override string ToString() => FormattableString.Invariant($"{Megawatts:0.######} MW");
}
