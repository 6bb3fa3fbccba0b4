using System.Text;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading;

/// <summary>
/// Finds the stamp of a degree of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT) on a paper. Such a paper is refused at the door.
/// Words in running text ("bí mật nhà nước", "bảo mật") are no stamp.
/// </summary>
/// <remarks>Law on Protection of State Secrets 29/2018/QH14, articles 8 and 10: the degree is shown by a stamp on the paper.</remarks>
public static class SecrecyGate
{
    private const int HeaderBlocks = 30;

    private static readonly (string Letters, string Degree)[] Degrees = [("TUYỆTMẬT", "TUYỆT MẬT"), ("TỐIMẬT", "TỐI MẬT"), ("MẬT", "MẬT")];

    private static readonly string[] Companions =
    [
        "",
        "ĐỘ",
        "ĐỘMẬT",
        "MỨCĐỘMẬT",
        "DẤUĐỘMẬT",
        "DẤUCHỈĐỘMẬT",
        "MỨCĐỘ",
        "TÀILIỆU",
        "VĂNBẢN",
        "BẢN",
        "KHẨN",
        "THƯỢNGKHẨN",
        "HỎATỐC",
        "HOẢTỐC",
    ];

    /// <summary>The degree that a paper, or its page headers and footers, is stamped with; null when there is none.</summary>
    public static string? Find(Paper paper, IEnumerable<string> pageLines)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(pageLines);
        foreach (var line in pageLines)
        {
            if (Stamp(line, inHeader: true) is { } degree)
            {
                return degree;
            }
        }

        var above = "";
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            foreach (var line in Lines(paper.Blocks[i], i))
            {
                if (Stamp(line, i < HeaderBlocks) is { } degree && !IsSecondHalf(above))
                {
                    return degree;
                }

                above = line;
            }
        }

        return null;
    }

    // Cells count only in a small table at the top: a report on secrets may well have columns Mật, Tối mật, Tuyệt mật.
    private static IEnumerable<string> Lines(Block block, int at) =>
        block switch
        {
            ParagraphBlock paragraph => paragraph.Text.Split('\n'),
            TableBlock table when at < 10 && table.Rows.Sum(r => r.Cells.Count) <= 6 => table
                .Rows.SelectMany(r => r.Cells)
                .SelectMany(c => c.Blocks)
                .SelectMany(b => Lines(b, at)),
            _ => [],
        };

    private static string? Stamp(string line, bool inHeader)
    {
        if (line.Length > 60)
        {
            return null;
        }

        var trimmed = line.Trim();
        var isCaps = LineShapes.IsCaps(trimmed);
        var letters = Letters(trimmed);
        if (inHeader && !isCaps && trimmed.StartsWith("Số", StringComparison.OrdinalIgnoreCase))
        {
            return Degrees.FirstOrDefault(d => EndsWithWord(trimmed, d.Degree)).Degree;
        }

        foreach (var (word, degree) in Degrees)
        {
            var at = letters.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && IsCompanion(letters[..at]) && IsCompanion(letters[(at + word.Length)..]))
            {
                var named = letters.Contains("ĐỘMẬT", StringComparison.Ordinal) && letters != "ĐỘMẬT";
                return (
                    letters == "ĐỘMẬT" ? null
                    : isCaps || named || (inHeader && char.IsUpper(FirstLetter(trimmed)) && letters == word) ? degree
                    : null
                );
            }
        }

        return null;
    }

    // A title cut over two lines: "… BẢO VỆ BÍ" / "MẬT".
    private static bool IsSecondHalf(string above) =>
        above.EndsWith(" BÍ", StringComparison.OrdinalIgnoreCase)
        || above.EndsWith(" BẢO", StringComparison.OrdinalIgnoreCase)
        || above.EndsWith(" CƠ", StringComparison.OrdinalIgnoreCase);

    private static bool IsCompanion(string letters) => Companions.Contains(letters, StringComparer.Ordinal);

    private static bool EndsWithWord(string line, string word) =>
        line.TrimEnd(')', ']', '.', ' ') is var bare
        && bare.EndsWith(word, StringComparison.Ordinal)
        && bare.Length > word.Length
        && !char.IsLetter(bare[^(word.Length + 1)]);

    private static char FirstLetter(string text) => text.FirstOrDefault(char.IsLetter);

    // Without blanks, frames and punctuation, so that "[ M Ậ T ]" reads as the stamp it is.
    private static string Letters(string line)
    {
        var letters = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsLetter(c) || char.IsDigit(c))
            {
                letters.Append(char.ToUpperInvariant(c));
            }
        }

        return letters.ToString();
    }
}
