using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"quý I/2024", "trong tháng 10/2023", "từ ngày … đến …", "năm 2026 và các năm tiếp theo", "giai đoạn 2026 - 2030".</summary>
internal static partial class PeriodIdioms
{
    private const int Near = 40;

    /// <summary>"từ ngày 15/6 đến hết ngày 15/9/2026".</summary>
    public static FoundSchedule? FromTo(string folded, bool isValue, DateOnly? issuedOn)
    {
        var found = FromTo(folded, isValue, issuedOn?.Year);
        // "(số liệu tính từ 01/9/2020 đến 31/8/2025)": what is over is told of, not asked for.
        return !isValue && found is { Schedule: Schedule.Within { To: { } last } } && last < issuedOn ? null : found;
    }

    private static FoundSchedule? FromTo(string folded, bool isValue, int? year)
    {
        if (Days().Match(folded) is { Success: true } days && Dates.At(folded, days.Index + days.Length) is { } last)
        {
            // "từ ngày 01 đến ngày 15/7/2026": the first day has the month of the last.
            var day = int.Parse(days.Groups["d"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            var start = (last with { Day = Math.Max(1, day) }).On(year);
            return start is null || day > last.Day
                ? null
                : new FoundSchedule(new Schedule.Within(start.Value, last.On(year)), days.Index, last.End - days.Index, 0.88);
        }

        var match = From().Match(folded);
        match = !match.Success && isValue ? CellDays().Match(folded) : match;
        if (!match.Success || Dates.At(folded, match.Index + match.Length) is not { } first)
        {
            return null;
        }

        var to = To().Match(folded, first.End);
        var second = to.Success && to.Index == first.End ? Dates.At(folded, to.Index + to.Length) : null;
        var from = first.On(second?.Year ?? year);
        if (from is null)
        {
            return null;
        }

        // "từ ngày 14/10/2026 đến hết tháng 6/2027".
        if (
            second is null
            && Until().Match(folded, first.End) is { Success: true } until
            && (
                Month(folded, until.Index + until.Length, first.Year ?? year) is { } sameYear && sameYear.To >= from
                    ? sameYear
                    // "từ tháng 10 đến hết tháng 6" ends in the year after.
                    : Month(folded, until.Index + until.Length, (first.Year ?? year) + 1)
            )
                is { } month
            && month.To >= from
        )
        {
            return new FoundSchedule(new Schedule.Within(from.Value, month.To), match.Index, month.End - match.Index, 0.88);
        }

        var end = second?.End ?? first.End;
        return second is null && !isValue
            ? null
            : new FoundSchedule(new Schedule.Within(from.Value, second?.On(first.Year ?? year)), match.Index, end - match.Index, 0.88);
    }

    private static (DateOnly To, int End)? Month(string folded, int at, int? year) =>
        Period().Match(folded, at) is { Success: true } match && match.Index == at && PeriodBounds.Of(match, year) is var (_, to)
            ? (to, at + match.Length)
            : null;

    /// <summary>"2026 - 2027", all that stands in a cell.</summary>
    public static FoundSchedule? Years(string folded) =>
        BareYears().Match(folded) is { Success: true } years && PeriodBounds.Of(years, null) is var (from, to)
            ? new FoundSchedule(new Schedule.Within(from, to), years.Index, years.Length, 0.9)
            : null;

    /// <summary>"18/3/2026 - 22/3/2026", all that stands in a cell.</summary>
    [GeneratedRegex(
        @"^\s*(?:ngày\s+)?(?=\d{1,2}/\d{1,2}(?:/\d{4})?\s*(?:-|–|đến)\s*(?:ngày\s+)?\d{1,2}/\d{1,2}/\d{4}\s*$)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex CellDays();

    [GeneratedRegex(@"^\s*(?<y>20\d{2})(?:\s*(?:-|–|đến)\s*(?<z>20\d{2}))?\s*$", RegexOptions.None, 1000)]
    private static partial Regex BareYears();

    /// <summary>"trong quý IV", "tháng 10/2026": in a sentence only behind a word that makes it a deadline, and not one that is over.</summary>
    public static FoundSchedule? Named(string folded, bool isValue, DateOnly? issuedOn)
    {
        foreach (Match match in Period().Matches(folded))
        {
            var isIn = match.Groups["in"].Success;
            if (Till(folded, match, issuedOn) is { } told)
            {
                return told;
            }

            if (
                (
                    (!isValue || match.Index > Near)
                    && !isIn
                    && !IsLatest(folded, match.Index)
                    && !StartsSpan(folded, match)
                    && !IsOpenEnd(folded, match)
                ) || PeriodBounds.Of(match, issuedOn?.Year) is not var (from, to)
            )
            {
                continue;
            }

            if (!isValue && to < issuedOn)
            {
                continue;
            }

            var following = Following().Match(folded, match.Index + match.Length);
            if (match.Groups["since"].Success && To().IsMatch(folded, match.Index + match.Length))
            {
                continue;
            }

            if (Till(folded, match, issuedOn) is { } span)
            {
                return span;
            }

            // "thực hiện từ quý IV/2026" has a beginning and no end.
            var isOpen = match.Groups["since"].Success || (following.Success && following.Index <= match.Index + match.Length + 1);
            var lead = isOpen ? 0 : LatestLength(folded, match.Index);
            var more = isOpen && following.Success ? following.Index + following.Length - match.Index - match.Length : 0;
            return new FoundSchedule(
                lead > 0 ? new Schedule.ByDate(to) : new Schedule.Within(from, isOpen ? null : to),
                match.Index - lead,
                match.Length + lead + more,
                0.9
            );
        }

        return null;
    }

    /// <summary>"từ tháng 6/2026 đến tháng 9/2026".</summary>
    private static FoundSchedule? Till(string folded, Match first, DateOnly? issuedOn)
    {
        if (!StartsSpan(folded, first) || Until().Match(folded, first.Index + first.Length) is not { Success: true } until)
        {
            return null;
        }

        var second = Period().Match(folded, until.Index + until.Length);
        if (!second.Success || second.Index != until.Index + until.Length || PeriodBounds.Of(second, issuedOn?.Year) is not var (_, to))
        {
            return null;
        }

        return PeriodBounds.Of(first, to.Year) is var (from, _) && from <= to && !(to < issuedOn)
            ? new FoundSchedule(new Schedule.Within(from, to), first.Index, second.Index + second.Length - first.Index, 0.88)
            : null;
    }

    /// <summary>"… năm 2026 và các năm tiếp theo;" at the end of its clause says from when on.</summary>
    private static bool IsOpenEnd(string folded, Match match) =>
        (
            match.Groups["z"].Success
            && folded.AsSpan(match.Index).StartsWith("từ năm ")
            && folded.AsSpan(match.Index + match.Length) is [] or [';' or '.', ..]
        ) || IsFollowed(folded, match);

    private static bool IsFollowed(string folded, Match match) =>
        Following().Match(folded, match.Index + match.Length) is { Success: true } more
        && folded.AsSpan(more.Index + more.Length) is [] or [';' or '.', ..];

    private static bool StartsSpan(string folded, Match first) =>
        folded.AsSpan(0, first.Index + (first.Groups["in"].Success ? first.Groups["in"].Length : 0)).TrimEnd().EndsWith("từ")
        && Until().IsMatch(folded, first.Index + first.Length);

    [GeneratedRegex(@"\G\s+(?:đến|tới)\s+(?:hết\s+)?(?=(?:tháng|quý|năm)\s)", RegexOptions.None, 1000)]
    private static partial Regex Until();

    /// <summary>"chậm nhất là tại phiên họp tháng 5/2026": the period's last day is the deadline.</summary>
    private static bool IsLatest(string folded, int at) => LatestLength(folded, at) > 0;

    private static int LatestLength(string folded, int at) => Latest().Match(folded[Math.Max(0, at - Near)..at]).Length;

    [GeneratedRegex(
        @"(?:(?:chậm|muộn) nhất(?: là)?(?: \p{L}+){0,4}|(?<!(?:nhiệm vụ|kế hoạch|mục tiêu|phương hướng|chương trình|chỉ tiêu|trọng tâm|giải pháp) )(?:(?<!từ nay )đến hết|từ nay đến(?: hết| cuối)?)) $",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Latest();

    [GeneratedRegex(@"(?<!\p{L})từ\s+(?:ngày\s+)?(?=\d{1,2}(?:\s*[/.-]\s*\d|\s+tháng))", RegexOptions.None, 1000)]
    private static partial Regex From();

    [GeneratedRegex(
        @"(?<!\p{L})(?:từ\s+ngày\s+|trong (?:các|hai|ba|02|03|2|3) ngày,?\s+(?:từ )?)(?<d>\d{1,2})\s*(?:-|–|đến|và|,)\s*(?:hết\s+)?(?:ngày\s+)?(?=\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Days();

    [GeneratedRegex(@"\G\s*(?:-|–|đến(?:\s+hết)?)\s*(?:ngày\s+)?(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex To();

    [GeneratedRegex(
        @"(?<in>(?<!\p{L})(?:vào (?:các )?(?:ngày|buổi|tuần)(?: \p{L}+){1,4}? của|(?:trong|vào|tại) (?:kỳ |buổi |đợt |cuộc |phiên )?(?:sinh hoạt|họp|hội nghị|giao ban)(?: \p{L}+){0,4}?|trong|vào|(?<=(?:thực hiện|áp dụng|bắt đầu|triển khai|hoạt động) )(?<since>từ)(?! năm \d{4}\s*(?:-|–|đến))|dự kiến|hoàn thành(?: trong| vào)?|xong(?: trong)?|thực hiện trong|thời gian[^:;.]{0,25}?:?)\s+)?(?<!\p{L})(?:(?<week>tuần (?:đầu|cuối|thứ (?:nhất|hai|ba|tư|[1-4]))(?: của)? )?tháng\s+(?<m>\d{1,2})(?:\s*(?:/|-|năm)\s*(?<y>\d{4})|(?!\s*[/\d]))|quý\s+(?<q>iv|iii|ii|i|[1-4])(?![\p{L}\d])(?:\s*(?:/|-|,?\s*năm)?\s*(?<y>\d{4})|\s*(?:và|,|-|–)\s*quý\s+(?<r>iv|iii|ii|i|[1-4])(?![\p{L}\d])(?:\s*(?:/|-|,?\s*năm)?\s*(?<y>\d{4}))?)?|(?:6|06|sáu) tháng (?<half>đầu|cuối) năm(?:\s+(?<y>\d{4}))?|(?:giai đoạn|các năm|từ năm)\s+(?<y>\d{4})\s*(?:-|–|đến(?: năm)?)\s*(?<z>\d{4})|năm\s+(?<y>\d{4})(?:\s*(?:-|–|và(?: năm)?|đến(?: năm)?)\s*(?<z>\d{4}))?)(?!\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Period();

    [GeneratedRegex(@"\G\s*,?\s*(?:và|đến)\s+(?:các|những)\s+năm\s+(?:tiếp theo|sau|tiếp)", RegexOptions.None, 1000)]
    private static partial Regex Following();
}
