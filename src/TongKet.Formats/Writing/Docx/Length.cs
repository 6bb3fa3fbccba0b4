namespace TongKet.Formats.Writing.Docx;

/// <summary>Lengths in the units of WordprocessingML: twentieths of a point, half points.</summary>
internal static class Length
{
    public const double MillimetresPerPoint = 25.4 / 72;

    public static int Twips(double millimetres) => (int)Math.Round(millimetres / 25.4 * 1440);

    public static int TwipsOfPoints(double points) => (int)Math.Round(points * 20);

    public static string HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString();
}
