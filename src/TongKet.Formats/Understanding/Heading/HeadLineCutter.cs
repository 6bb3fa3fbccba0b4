using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Takes apart what a dump wrote on one line: the issuer and the motto, the symbol and the date. Rules at the ends are dropped.</summary>
internal static partial class HeadLineCutter
{
    private const int LongestLine = 400;

    public static IEnumerable<MappedText> Cut(MappedText line) =>
        line.Length > LongestLine ? [line] : Pieces(line).Select(WithoutRules).Where(p => p.Text.Any(char.IsLetterOrDigit));

    private static IEnumerable<MappedText> Pieces(MappedText line)
    {
        var motto = Motto().Match(Bare.Of(line.Text));
        if (motto.Success && (motto.Index > 0 || motto.Length < line.Length))
        {
            var end = motto.Index + motto.Length;
            return Pieces(line.Slice(0, motto.Index)).Append(line.Slice(motto.Index, motto.Length)).Concat(Pieces(line.Slice(end)));
        }

        // "ỦY BAN NHÂN DÂN TỈNH X ------- Số: 12/KH-UBND": a cell whose lines a dump joined still shows the rule between them.
        if (Rule().Match(line.Text) is { Success: true } rule)
        {
            return Pieces(line.Slice(0, rule.Index)).Concat(Pieces(line.Slice(rule.Index + rule.Length)));
        }

        if (PartyLines().Match(line.Text) is { Success: true } party)
        {
            return [line.Slice(0, party.Length), line.Slice(party.Length)];
        }

        // "Long Sơn, ngày 03 tháng 9 năm 2026 về việc …": the other column's subject was joined to the date.
        if (
            BehindDate().Match(line.Text) is { Success: true } about
            && (
                SymbolLine.Parse(line.Text) is not null
                || PlaceDateLine.Parse(line.Text) is { Start: < 4 } date && date.End <= about.Index + 1
            )
        )
        {
            return Pieces(line.Slice(0, about.Index)).Append(line.Slice(about.Index));
        }

        if (SymbolLine.Parse(line.Text) is null)
        {
            return [line];
        }

        // "Số: 12/SNV-VP V/v rà soát …": the subject stands below the number.
        if (Subject().Match(line.Text) is { Success: true } subject)
        {
            return Pieces(line.Slice(0, subject.Index)).Append(line.Slice(subject.Index + 1));
        }

        return Date().Match(line.Text) is { Success: true, Index: > 0 } day ? [line.Slice(0, day.Index), line.Slice(day.Index)] : [line];
    }

    private static MappedText WithoutRules(MappedText part)
    {
        var (start, end) = (0, part.Length);
        while (end > 0 && part.Text[end - 1] is '-' or '–' or '—' or '_' or '=' or '~' or '*' or '|' or ' ')
        {
            end--;
        }

        while (start < end && part.Text[start] is '—' or '_' or '=' or '~' or '*' or '|' or ' ' or '/' or '\\')
        {
            start++;
        }

        // A subject's last dash or a bullet is kept: only what stands apart from a word is a rule.
        return end == part.Length || end > 0 && part.Text[end] == ' ' ? part.Slice(start, end - start) : part.Slice(start);
    }

    [GeneratedRegex(@"\s(?=V/v\s\S)", RegexOptions.None, 1000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?<=n.m\s?\d{4})\s+(?=(?:[Vv]\s?/\s?v|[Vv]ề việc)\s\S)", RegexOptions.None, 1000)]
    private static partial Regex BehindDate();

    [GeneratedRegex(@"(?<=\S)\s(?:[-–—_=]{3,})\s(?=\S)", RegexOptions.None, 1000)]
    private static partial Regex Rule();

    // A motto behind the words of another column, as printed or as OCR reads it.
    [GeneratedRegex(
        @"(?<!\S)(?:c.ng ho. x. h.i ch. \w{2,6} vi.t nam|c.ng ho. x. h.i ch. ngh\S{0,4}\s?\S{0,5}(?=$)|d.c lap\s?[-–—]?\s?t. do\s?[-–—]?\s?h.nh ph.c|dang c.ng s.n vi.t nam|doan tncs ho chi minh)(?=\s+(?:s[o0]\s?:|\p{L}+,)|\W*(?:\s\S{1,2})?$)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Motto();

    // A Party organ under its superior, run together: "ĐẢNG BỘ CƠ QUAN … CHI BỘ …" (HD 05-HD/VPTW II.2.1).
    [GeneratedRegex(@"^ĐẢNG (?:BỘ|ỦY|UỶ)\s[^\p{Ll}]+?(?=\s(?:CHI BỘ|ĐẢNG (?:BỘ|ỦY|UỶ))\s)", RegexOptions.None, 1000)]
    private static partial Regex PartyLines();

    [GeneratedRegex(@"(?<=\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}\s*,\s*ng[àa]y\s*[^,;:]{0,12}?\s*th[áa]ng", RegexOptions.None, 1000)]
    private static partial Regex Date();
}
