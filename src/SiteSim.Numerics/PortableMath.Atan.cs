namespace SiteSim.Numerics;

public static partial class PortableMath
{
    // atan(i/16) for i = 0 to 16, each as its double and the rest.
    private static readonly double[] AtanTable =
    [
        0.0, 0.0,
        0.06241880999595735, -1.5490756308295046e-18,
        0.12435499454676144, -3.1253241424539383e-18,
        0.18534794999569476, 4.180692268843079e-18,
        0.24497866312686414, 1.0698755618734451e-17,
        0.3028848683749714, -1.1010827903001369e-17,
        0.35877067027057225, -2.4623815582638635e-17,
        0.4124104415973873, -1.587652227770689e-17,
        0.4636476090008061, 2.2698777452961687e-17,
        0.5123894603107377, -2.5462781472855804e-17,
        0.5585993153435624, -5.4556305485916264e-18,
        0.6022873461349642, 2.950430737228402e-17,
        0.6435011087932844, 1.5834785051444286e-17,
        0.6823165548747481, 6.943223671560008e-18,
        0.7188299996216245, -2.1478388444456983e-17,
        0.7531512809621944, -2.4256934659182068e-17,
        0.7853981633974483, 3.061616997868383e-17,
    ];

    /// <summary>Inverse tangent in radians, -pi/2 to pi/2.</summary>
    public static double Atan(double x)
    {
        const double HalfPi = 1.5707963267948966;
        const double HalfPiLow = 6.123233995736766e-17; // pi/2 less its double
        if (double.IsNaN(x) || x == 0) return x;
        double size = Math.Abs(x);
        double angle = size <= 1 ? AtanToOne(size) : HalfPi - (AtanToOne(1 / size) - HalfPiLow);
        return Math.CopySign(angle, x);
    }

    /// <summary>atan(x) = atan(c) + atan((x - c) / (1 + c x)) with c the nearest sixteenth, so that the series runs on at most 1/32.</summary>
    private static double AtanToOne(double x)
    {
        int i = (int)(16 * x + 0.5);
        double c = i / 16.0;
        double t = (x - c) / (1 + c * x);
        double z = t * t;
        double series = z * (-1.0 / 3 + z * (1.0 / 5 + z * (-1.0 / 7 + z * (1.0 / 9 + z * (-1.0 / 11)))));
        return AtanTable[2 * i] + (t + (AtanTable[2 * i + 1] + t * series));
    }
}
