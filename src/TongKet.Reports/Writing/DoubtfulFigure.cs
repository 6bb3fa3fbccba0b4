using TongKet.Formats.Text;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>A figure to look at again before it goes out, and why.</summary>
internal sealed record DoubtfulFigure(IndicatorView Indicator, decimal Value, string Why)
{
    public static DoubtfulFigure? Of(IndicatorView indicator, decimal? value) =>
        (value, indicator.UsualMost) switch
        {
            ({ } below and < 0, _) => new(indicator, below, "số âm"),
            ({ } share, { } most) when share > most => new(indicator, share, $"lớn hơn {VietnameseNumbers.Print(most)} {indicator.Unit}"),
            _ => null,
        };
}
