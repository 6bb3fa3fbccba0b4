using System.Globalization;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Numbers as clerks write them, and whether they keep to a range.</summary>
internal static class Measures
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Print(double value) => Math.Round(value, 1).ToString("0.#", Vietnamese);

    extension(LayoutRule rule)
    {
        /// <summary>The permitted number that is nearest to what was found.</summary>
        public double Nearest(double value) => Math.Clamp(value, rule.Least ?? double.MinValue, rule.Most ?? double.MaxValue);

        /// <summary>"13–14", "12", "từ 6".</summary>
        public string Range =>
            (rule.Least, rule.Most) switch
            {
                ({ } least, { } most) when Math.Abs(least - most) < 0.01 => Print(least),
                ({ } least, { } most) => $"{Print(least)}–{Print(most)}",
                ({ } least, null) => "từ " + Print(least),
                (null, { } most) => "đến " + Print(most),
                _ => "",
            };
    }
}
