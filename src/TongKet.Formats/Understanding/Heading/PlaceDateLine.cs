using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>"Sơn Trà, ngày 08 tháng 5 năm 2026": place and date of issue; the date is null when its day or month is left open.</summary>
internal static partial class PlaceDateLine
{
    public static (string? Place, DateOnly? Date, int Start, int DateStart, int End)? Parse(string text)
    {
        var match = Line().Match(text);
        match = match.Success ? match : WithoutPlace().Match(text);
        match = match.Success ? match : InFigures().Match(text);
        // "Căn cứ Luật … ngày 19 tháng 6 năm 2015" cites.
        if (!match.Success || WordList.StartsWith(Grounds, Folding.Fold(match.Groups["place"].Value)))
        {
            return null;
        }

        var place = match.Groups["place"].Value.Trim(' ', ',', '.');
        return (
            place.Length == 0 ? null : place,
            DateOf(match),
            match.Groups["place"].Index,
            match.Groups["date"].Index,
            match.Groups["date"].Index + match.Groups["date"].Length
        );
    }

    /// <summary>The first day that a date with open places ("ngày … tháng 8 năm 2026") can mean.</summary>
    public static DateOnly? Around(string text)
    {
        var match = Line().Match(text);
        match = match.Success ? match : WithoutPlace().Match(text);
        if (!match.Success || DateOf(match) is not null)
        {
            return match.Success ? DateOf(match) : null;
        }

        var isYear = int.TryParse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        var isMonth = int.TryParse(match.Groups["m"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var month);
        return isYear && year is > 1900 and < 2200 ? new DateOnly(year, isMonth ? Math.Clamp(month, 1, 12) : 1, 1) : null;
    }

    private static readonly string[] Grounds = WordList.Folded("căn cứ | theo | thực hiện | xét | trên cơ sở | tiếp theo | ban hành");

    private static DateOnly? DateOf(Match match)
    {
        if (
            !int.TryParse(match.Groups["d"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(match.Groups["m"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || match.Groups["y"].Length != 4
        )
        {
            return null;
        }

        return month is >= 1 and <= 12 && day >= 1 && year is > 1900 and < 2200 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    [GeneratedRegex(
        @"^\W{0,3}(?<place>\p{Lu}[\p{L}\d .'’-]{1,50}?)\s*,?\s*(?<date>[Nn]g[àa]y\s*[….\s_/]*(?:(?<d>\d{1,2})(?![\d\p{L}|]))?[^,;:]{0,8}?th[áa]ng[\s.…_/]*(?:(?<m>\d{1,2})(?![\d\p{L}|]))?[^,;:]{0,8}?n[ăa]m[\s.…_/]*(?<y>\d{0,4}))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Line();

    // Without a place the line must hold nothing else: a sentence may begin with a date.
    [GeneratedRegex(
        @"^[\s.…,_(\[]*(?<place>)(?<date>[Nn]g[àa]y\s*[….\s_/]*(?:(?<d>\d{1,2})(?![\d\p{L}|]))?[^,;:]{0,8}?th[áa]ng[\s.…_/]*(?:(?<m>\d{1,2})(?![\d\p{L}|]))?[^,;:]{0,8}?n[ăa]m[\s.…_/]*(?<y>\d{0,4}))\W*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex WithoutPlace();

    [GeneratedRegex(
        @"^\s*(?<place>\p{Lu}[\p{L}\d .'’-]{1,50}?)\s*,\s*(?<date>(?:[Nn]gày\s*)?(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>\d{4}))\W*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex InFigures();
}
