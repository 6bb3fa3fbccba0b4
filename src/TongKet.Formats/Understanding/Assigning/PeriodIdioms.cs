using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"quý I/2024", "trong tháng 10/2023", "từ ngày … đến …", "năm 2026 và các năm tiếp theo", "giai đoạn 2026 - 2030".</summary>
internal static partial class PeriodIdioms
{
    private static readonly string[] Quarters = ["i", "ii", "iii", "iv"];

    public static FoundSchedule? Read(string folded, bool isValue)
    {
        return FromTo(folded, isValue) ?? Named(folded, isValue);
    }

    private static FoundSchedule? FromTo(string folded, bool isValue)
    {
        var match = From().Match(folded);
        if (!match.Success || Dates.At(folded, match.Index + match.Length) is not { } first)
        {
            return null;
        }

        var to = To().Match(folded, first.End);
        var second = to.Success && to.Index == first.End ? Dates.At(folded, to.Index + to.Length) : null;
        var from = first.On(second?.Year);
        if (from is null || (second is null && !isValue))
        {
            return null;
        }

        var end = second?.End ?? first.End;
        return new FoundSchedule(new Schedule.Within(from.Value, second?.On(first.Year)), match.Index, end - match.Index, 0.88);
    }

    private static FoundSchedule? Named(string folded, bool isValue)
    {
        foreach (Match match in Period().Matches(folded))
        {
            if ((!isValue || match.Index > 40) && !match.Groups["in"].Success)
            {
                continue;
            }

            if (Bounds(match) is var (from, to) && from is not null)
            {
                var isOpen =
                    Following().Match(folded, match.Index + match.Length) is { Success: true } following
                    && following.Index <= match.Index + match.Length + 1;
                return new FoundSchedule(new Schedule.Within(from.Value, isOpen ? null : to), match.Index, match.Length, 0.9);
            }
        }

        return null;
    }

    private static (DateOnly? From, DateOnly? To) Bounds(Match match)
    {
        if (
            !int.TryParse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1900 or > 2199
        )
        {
            return (null, null);
        }

        if (match.Groups["m"].Success)
        {
            var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
            return month is < 1 or > 12 ? (null, null) : Span(year, month, 1);
        }

        if (match.Groups["q"].Success)
        {
            var quarter = Array.IndexOf(Quarters, match.Groups["q"].Value);
            quarter =
                quarter < 0 && int.TryParse(match.Groups["q"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var digit)
                    ? digit - 1
                    : quarter;
            return quarter is < 0 or > 3 ? (null, null) : Span(year, (quarter * 3) + 1, 3);
        }

        if (match.Groups["half"].Success)
        {
            return Span(year, match.Groups["half"].Value.StartsWith('đ') ? 1 : 7, 6);
        }

        var last = match.Groups["z"].Success ? int.Parse(match.Groups["z"].Value, CultureInfo.InvariantCulture) : year;
        return last < year || last > 2199 ? (null, null) : (new DateOnly(year, 1, 1), new DateOnly(last, 12, 31));
    }

    private static (DateOnly? From, DateOnly? To) Span(int year, int month, int months)
    {
        var from = new DateOnly(year, month, 1);
        return (from, from.AddMonths(months).AddDays(-1));
    }

    [GeneratedRegex(@"(?<!\p{L})từ\s+(?:ngày\s+)?(?=\d{1,2}(?:\s*[/.-]\s*\d|\s+tháng))", RegexOptions.None, 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"\G\s*(?:-|–|đến(?:\s+hết)?)\s*(?:ngày\s+)?(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex To();

    [GeneratedRegex(
        @"(?<in>(?<!\p{L})(?:trong|hoàn thành(?: trong| vào)?|xong(?: trong)?|thực hiện trong|thời gian[^:;.]{0,25}?:?)\s+)?(?<!\p{L})(?:tháng\s+(?<m>\d{1,2})\s*(?:/|-|năm)\s*(?<y>\d{4})|quý\s+(?<q>iv|iii|ii|i|[1-4])\s*(?:/|-|,?\s*năm)?\s*(?<y>\d{4})|(?:6|06|sáu) tháng (?<half>đầu|cuối) năm\s+(?<y>\d{4})|(?:giai đoạn|các năm|từ năm)\s+(?<y>\d{4})\s*(?:-|–|đến(?: năm)?)\s*(?<z>\d{4})|năm\s+(?<y>\d{4}))(?!\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Period();

    [GeneratedRegex(@"\G\s*,?\s*(?:và|đến)\s+(?:các|những)\s+năm\s+(?:tiếp theo|sau|tiếp)", RegexOptions.None, 1000)]
    private static partial Regex Following();
}
