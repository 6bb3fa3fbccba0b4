using System.Globalization;

namespace TongKet.Formats.Checking.Rules;

/// <summary>Numbers as clerks write them, and whether they keep to a range.</summary>
internal static class Measures
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    // Word keeps twips, and a centimetre is no whole number of them.
    private const double Tolerance = 0.3;

    public static bool Keeps(this double[] range, double value) => value >= range[0] - Tolerance && value <= range[1] + Tolerance;

    public static double Nearest(this double[] range, double value) => Math.Clamp(value, range[0], range[1]);

    public static string Print(double value) => Math.Round(value, 1).ToString("0.#", Vietnamese);

    public static string Print(this double[] range) =>
        Math.Abs(range[0] - range[1]) < 0.01 ? Print(range[0]) : $"{Print(range[0])}-{Print(range[1])}";
}
