namespace TongKet.Formats.Forms;

/// <summary>What many units say in a cell, without saying who: the middle and the quarters of all numbers above zero.</summary>
/// <param name="Units">How many units; of few ones nothing is concluded.</param>
/// <param name="Lower">A quarter say less.</param>
/// <param name="Middle">Half say less.</param>
/// <param name="Upper">A quarter say more.</param>
public sealed record CellNeighbours(int Units, decimal Lower, decimal Middle, decimal Upper)
{
    /// <summary>Fewer would show what a single office said.</summary>
    public const int FewestUnits = 8;

    // Offices differ in size by orders of magnitude, so distances are taken as ratios. Three times the width of the middle half is Tukey's
    // "far out" (Exploratory Data Analysis, 1977); tenfold at least, the size of the commonest slip: a digit or a unit of measure too many.
    private const double Far = 3;
    private static readonly double Least = Math.Log(10);

    /// <summary>Whether a number lies far outside of what the others say. It is asked about, never forbidden.</summary>
    public bool IsFar(decimal number)
    {
        if (Units < FewestUnits || number <= 0 || Lower <= 0)
        {
            return false;
        }

        var said = Math.Log((double)number);
        var (low, high) = (Math.Log((double)Lower), Math.Log((double)Upper));
        var reach = Math.Max(Far * (high - low), Least);
        return said > high + reach || said < low - reach;
    }

    /// <summary>Of numbers above zero; null of fewer units than would hide each other.</summary>
    public static CellNeighbours? Of(IEnumerable<decimal> numbers)
    {
        var sorted = numbers.Where(n => n > 0).Order().ToArray();
        return sorted.Length < FewestUnits ? null : new CellNeighbours(sorted.Length, At(sorted, 0.25), At(sorted, 0.5), At(sorted, 0.75));
    }

    private static decimal At(decimal[] sorted, double share) => sorted[(int)Math.Round((sorted.Length - 1) * share)];
}
