using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Takes apart what a dump wrote on one line: the issuer and the motto, the symbol and the date. Rules at the ends are dropped.</summary>
internal static partial class HeadLineCutter
{
    public static IEnumerable<MappedText> Cut(MappedText line)
    {
        var motto = Motto().Match(Bare.Of(line.Text));
        var at = motto.Success ? motto.Index : 0;
        if (at == 0 && SymbolLine.Parse(line.Text) is not null && Date().Match(line.Text) is { Success: true } date)
        {
            at = date.Index;
        }

        IEnumerable<MappedText> parts = at <= 0 ? [line] : [line.Slice(0, at), line.Slice(at)];
        return parts.Select(WithoutRules).Where(p => p.Text.Any(char.IsLetterOrDigit));
    }

    private static MappedText WithoutRules(MappedText part)
    {
        var (start, end) = (0, part.Length);
        while (end > 0 && part.Text[end - 1] is '-' or '–' or '—' or '_' or '=' or '~' or '*' or ' ')
        {
            end--;
        }

        while (start < end && part.Text[start] is '—' or '_' or '=' or '~' or '*' or ' ')
        {
            start++;
        }

        // A subject's last dash or a bullet is kept: only what stands apart from a word is a rule.
        return end == part.Length || end > 0 && part.Text[end] == ' ' ? part.Slice(start, end - start) : part.Slice(start);
    }

    // A motto behind the words of another column, as printed or as OCR reads it.
    [GeneratedRegex(
        @"(?<=\S\s|[-–—_|]\s?)(?:c.ng ho. x. h.i ch. \w{2,6} vi.t nam|d.c lap\s?[-–—]?\s?t. do\s?[-–—]?\s?h.nh ph.c|dang c.ng s.n vi.t nam|doan tncs ho chi minh)\W*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Motto();

    [GeneratedRegex(@"(?<=\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}\s*,\s*ng[àa]y\s*[^,;:]{0,12}?\s*th[áa]ng", RegexOptions.None, 1000)]
    private static partial Regex Date();
}
