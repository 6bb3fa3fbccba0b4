using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Takes apart what a dump wrote on one line: the issuer and the motto, the symbol and the date.</summary>
internal static partial class HeadLineCutter
{
    public static IEnumerable<MappedText> Cut(MappedText line)
    {
        var at = Motto(Folding.Fold(line.Text));
        if (at == 0 && SymbolLine.Parse(line.Text) is not null && Date().Match(line.Text) is { Success: true } date)
        {
            at = date.Index;
        }

        if (at <= 0)
        {
            return [line];
        }

        return [line.Slice(0, at), line.Slice(at)];
    }

    /// <summary>Where a motto begins behind the words of another column.</summary>
    private static int Motto(string folded)
    {
        foreach (var motto in HeadLineClassifier.Mottoes)
        {
            if (folded.Length > motto.Length + 3 && folded.EndsWith(motto, StringComparison.Ordinal) && folded[^(motto.Length + 1)] == ' ')
            {
                return folded.Length - motto.Length;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"(?<=\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}\s*,\s*ngày[\s.…]*\d{0,2}[\s.…]*tháng", RegexOptions.None, 1000)]
    private static partial Regex Date();
}
