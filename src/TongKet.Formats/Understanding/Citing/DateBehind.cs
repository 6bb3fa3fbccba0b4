using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>The date that follows a symbol or its issuer: ", ngày 27/5/2026", "(ngày 27 tháng 5 năm 2026)".</summary>
internal static partial class DateBehind
{
    /// <summary>The date if it has a year, and where reading goes on; an open date ("ngày /12/2025") is passed over.</summary>
    public static (DateOnly? Date, int End) At(string text, int at, int limit)
    {
        var opening = Opening().Match(text, at);
        if (
            opening.Success
            && opening.Index == at
            && Dates.At(text, at + opening.Length) is { Year: not null } written
            && written.End <= limit
        )
        {
            var end = written.End < text.Length && text[written.End] == ')' ? written.End + 1 : written.End;
            return (written.On(null), end);
        }

        var open = Open().Match(text, at);
        return (null, open.Success && open.Index == at && at + open.Length <= limit ? at + open.Length : at);
    }

    [GeneratedRegex(
        @"\G\s*[,(]?\s*(?:hồi\s\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}\s?(?:phút)?)?,?\s*)?(?:(?:ký |ban hành |đề )?ngày\s*)?(?=\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G\s*,?\s*ngày[\s.…]*(?:\d{0,2}\s*/\s*){1,2}\d{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Open();
}
