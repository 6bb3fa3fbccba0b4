namespace TongKet.Formats.Understanding.Weighing;

/// <summary>A sign that a fact may be wrong, and how sure the reader can still be at most.</summary>
internal readonly record struct Doubt(string Sign, double Most)
{
    /// <summary>Below the 0.9 from which on nobody looks again.</summary>
    public const double Look = 0.78;

    /// <summary>More often wrong than other facts that are looked at.</summary>
    public const double Weak = 0.5;

    public static Doubt Light(string sign) => new(sign, Look);

    public static Doubt Heavy(string sign) => new(sign, Weak);
}
