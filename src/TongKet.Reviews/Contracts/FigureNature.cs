using TongKet.Formats.Text;

namespace TongKet.Reviews.Contracts;

/// <summary>Tells counts and amounts, which add up, from ratios and averages, which do not, by name and unit.</summary>
public static class FigureNature
{
    private static readonly string[] ShareUnits = ["%", "‰", "phần trăm", "phần nghìn"];

    private static readonly string[] RatioNames =
    [
        "tỷ lệ",
        "tỉ lệ",
        "tỷ suất",
        "tỉ suất",
        "tỷ trọng",
        "tỉ trọng",
        "tỷ số",
        "tỉ số",
        "bình quân",
        "trung bình",
        "mức",
        "mật độ",
        "tốc độ",
        "năng suất",
        "hệ số",
        "chỉ số",
    ];

    private static readonly string[] AverageWords = ["bình quân", "trung bình"];

    // What is spent or made in a year adds up over units; what is had by a person does not.
    private static readonly string[] Periods = ["năm", "quý", "tháng", "tuần", "ngày"];

    private static readonly string[] RatioKeys = Keys(RatioNames);
    private static readonly string[] AverageKeys = Keys(AverageWords);
    private static readonly string[] ShareKeys = Keys(ShareUnits);
    private static readonly string[] PeriodKeys = Keys(Periods);

    extension(IndicatorView indicator)
    {
        /// <summary>How the figures of the units become one.</summary>
        public FigureAggregation Aggregation =>
            indicator.IsShare
            || IsRate(indicator.Unit)
            || RatioKeys.Any(Padded(indicator.Name).TrimStart().StartsWith)
            || AverageKeys.Any(Padded($"{indicator.Name} {indicator.Unit}").Contains)
                ? FigureAggregation.Range
                : FigureAggregation.Sum;

        /// <summary>Whether it is a part of a hundred or of a thousand.</summary>
        public bool IsShare => ShareKeys.Any(key => Padded(Spread(indicator.Unit)).Contains(key, StringComparison.Ordinal));

        /// <summary>The most that a share can be without being asked about: 100 %, 1000 ‰; null for what is no share.</summary>
        public decimal? UsualMost =>
            !indicator.IsShare ? null
            : indicator.Unit.Contains('‰', StringComparison.Ordinal)
            || Padded(indicator.Unit).Contains(ShareKeys[3], StringComparison.Ordinal)
                ? 1000
            : 100;
    }

    // "triệu đồng/người" is a rate, "triệu đồng/năm" an amount.
    private static bool IsRate(string unit) =>
        unit.LastIndexOf('/') is > 0 and var slash && Padded(unit[(slash + 1)..]) is var per && !PeriodKeys.Contains(per.TrimStart());

    // "%GRDP" and "% dân số" alike.
    private static string Spread(string unit) =>
        unit.Replace("%", " % ", StringComparison.Ordinal).Replace("‰", " ‰ ", StringComparison.Ordinal);

    private static string Padded(string text) => $" {VietnameseText.ToneKey(text.Trim())} ";

    private static string[] Keys(string[] words) => [.. words.Select(w => $"{VietnameseText.ToneKey(w)} ")];
}
