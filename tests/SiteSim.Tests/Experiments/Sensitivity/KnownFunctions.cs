namespace SiteSim.Tests.Experiments.Sensitivity;

/// <summary>Functions on the unit cube whose sensitivities are published or known in closed form.</summary>
internal static class KnownFunctions
{
    /// <summary>T. Ishigami, T. Homma (ISUMA 1990): sin z1 + 7 sin^2 z2 + 0.1 z3^4 sin z1, z from -pi to pi.</summary>
    public static double Ishigami(double[] x)
    {
        double[] z = [.. x.Select(c => Math.PI * (2 * c - 1))];
        var sin = Math.Sin(z[0]);
        return sin + 7 * Math.Sin(z[1]) * Math.Sin(z[1]) + 0.1 * z[2] * z[2] * z[2] * z[2] * sin;
    }

    /// <summary>First and total indices: V1 = (1 + b pi^4 / 5)^2 / 2, V2 = a^2 / 8, V13 = 8 b^2 pi^8 / 225, V = V1 + V2 + V13.</summary>
    public static (double First, double Total)[] IshigamiIndices()
    {
        const double A = 7, B = 0.1;
        var (fourth, eighth) = (Math.Pow(Math.PI, 4), Math.Pow(Math.PI, 8));
        var (v1, v2, v13) = ((1 + B * fourth / 5) * (1 + B * fourth / 5) / 2, A * A / 8, 8 * B * B * eighth / 225);
        var v = v1 + v2 + v13;
        return [(v1 / v, (v1 + v13) / v), (v2 / v, v2 / v), (0, v13 / v)];
    }

    /// <summary>I. M. Sobol (1993): the product of (|4 x - 2| + a) / (1 + a); the smaller a, the more an input matters.</summary>
    public static double G(double[] x, double[] a) => x.Zip(a).Aggregate(1.0, (product, p) => product * (Math.Abs(4 * p.First - 2) + p.Second) / (1 + p.Second));

    /// <summary>Vi = 1 / 3 (1 + ai)^2, V = product (1 + Vi) - 1, the total of i = Vi times the product of the other 1 + Vj.</summary>
    public static (double First, double Total)[] GIndices(double[] a)
    {
        double[] v = [.. a.Select(ai => 1 / (3 * (1 + ai) * (1 + ai)))];
        var product = v.Aggregate(1.0, (all, vi) => all * (1 + vi));
        return [.. v.Select(vi => (vi / (product - 1), vi * product / (1 + vi) / (product - 1)))];
    }

    /// <summary>
    /// M. D. Morris (1991), section 4: 20 inputs of which 1 to 10 matter. The small coefficients, random in the paper, are those of G. Blatman, B. Sudret
    /// (Reliability Engineering and System Safety 95 (2010)): (-1)^i and (-1)^(i + j).
    /// </summary>
    public static double Morris(double[] x)
    {
        double[] w = [.. x.Select((c, i) => i is 2 or 4 or 6 ? 2 * (1.1 * c / (c + 0.1) - 0.5) : 2 * (c - 0.5))];
        var y = w.Select((wi, i) => (i < 10 ? 20 : Sign(i + 1)) * wi).Sum();
        for (var j = 1; j < 20; j++)
        {
            for (var i = 0; i < j; i++)
            {
                y += (j < 6 ? -15 : Sign(i + j)) * w[i] * w[j];
                for (var l = j + 1; l < 5; l++) y -= 10 * w[i] * w[j] * w[l];
            }
        }

        return y + 5 * w[0] * w[1] * w[2] * w[3];
    }

    private static int Sign(int power) => power % 2 == 0 ? 1 : -1;
}
