using System.Text.RegularExpressions;
using TongKet.Formats.Text;

namespace TongKet.Formats.Understanding;

/// <summary>Reads which figures the sections of a report outline ask for in words: "số cuộc, số người tham gia", "tỷ lệ …".</summary>
public static partial class AskedInProse
{
    private const int MostFigures = 300;

    /// <summary>The figures in the order of the outlines, each once; the group is the section's title. Never throws on content.</summary>
    public static IReadOnlyList<AskedFigure> Find(Extraction extraction) => [.. Placed(extraction).Select(f => f.Figure)];

    /// <summary>The figures, each with the pointer of the section that asks for it.</summary>
    internal static IReadOnlyList<(AskedFigure Figure, string Section)> Placed(Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        try
        {
            return
            [
                .. extraction
                    .Outlines.SelectMany((o, i) => In(o.Sections, $"/outlines/{i}/sections", null))
                    .DistinctBy(f => (VietnameseText.Fold(f.Figure.Name), f.Figure.Group))
                    .Take(MostFigures),
            ];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static IEnumerable<(AskedFigure Figure, string Section)> In(
        IReadOnlyList<OutlineSection> sections,
        string pointer,
        string? above
    )
    {
        foreach (var (i, section) in sections.Index())
        {
            foreach (Match match in Figure().Matches(section.Title))
            {
                var name = match.Value.Trim();
                var group = match.Index == 0 ? above : section.Title[..match.Index].TrimEnd(' ', ':', ',', ';', '(', '-');
                var named = char.ToUpperInvariant(name[0]) + name[1..];
                yield return (new AskedFigure(named, CountedUnit.Of(name), string.IsNullOrEmpty(group) ? above : group), $"{pointer}/{i}");
            }

            foreach (var figure in In(section.Children, $"{pointer}/{i}/children", section.Title))
            {
                yield return figure;
            }
        }
    }

    [GeneratedRegex(
        @"(?<=(?:[,;]|\svà)\s)kinh phí\s(?:đã|thực hiện|huy động|hỗ trợ|chi|bố trí|cấp)(?!\p{L})[\p{L}\s-]{0,100}?(?=\s*(?:[,;:.()]|$|\svà\s(?:số|tỷ lệ)))|(?<!\p{L})(?:[Tt]ổng số|[Ss]ố lượng|[Ss]ố|[Tt]ỷ lệ)\s(?!\d|hiệu|liệu|hóa|\.)(?:[\p{L}\s-]|(?<=tập thể|tổ chức|cơ quan|công chức|cán bộ|hội viên|đoàn viên|xã|thôn|hộ nghèo),(?!\s*(?:số|tỷ lệ|tổng|kinh phí)\s)){2,160}?(?=\s*(?:(?<!tập thể|tổ chức|cơ quan|công chức|cán bộ|hội viên|đoàn viên|xã|thôn|hộ nghèo),|,(?=\s*(?:số|tỷ lệ|tổng|kinh phí)\s)|[;:.()]|$|\svà\s(?:số|tỷ lệ)))",
        RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex Figure();
}
