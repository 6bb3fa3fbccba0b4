using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.View;

/// <summary>Reads the mark at the start of a paragraph.</summary>
internal static partial class LabelReader
{
    private const int Milliseconds = 1000;

    public static Label? Read(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (char.IsAsciiDigit(text[0]))
        {
            return Number(text);
        }

        return text[0] switch
        {
            '-' or '–' or '—' or '−' or '‒' => Bullet(text, LabelKind.Dash),
            '+' => Bullet(text, LabelKind.Plus),
            '•' or '▪' or '●' or '○' or '◦' or '·' or '■' or '✓' or '➢' or '❖' or '§' => Bullet(text, LabelKind.Dot),
            '*' when text.Length > 2 && text[1] is ' ' && text[2] is not ('*' or ' ') => Bullet(text, LabelKind.Dot),
            '(' => Match(Bracketed().Match(text), LabelKind.Bracketed),
            _ => Worded(text),
        };
    }

    private static Label? Worded(string text) =>
        Match(Part().Match(text), LabelKind.Part)
        ?? Match(Chapter().Match(text), LabelKind.Chapter)
        ?? Match(Article().Match(text), LabelKind.Article)
        ?? Match(Step().Match(text), LabelKind.Number)
        ?? Match(Roman().Match(text), LabelKind.Roman)
        ?? Match(Capital().Match(text), LabelKind.Capital)
        ?? Match(Letter().Match(text), LabelKind.Letter);

    private static Label? Number(string text)
    {
        var match = NumberMark().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var depth = match.Groups[1].Value.Count(c => c == '.');
        return Match(match, LabelKind.Number + Math.Min(depth, 3));
    }

    private static Label? Bullet(string text, LabelKind kind)
    {
        var start = 1;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var isRule = start < text.Length && text[start] == text[0];
        return isRule || start == text.Length ? null : new Label(kind, text[..1], start);
    }

    private static Label? Match(Match match, LabelKind kind) =>
        match.Success ? new Label(kind, match.Groups[1].Value.Trim(), match.Length) : null;

    [GeneratedRegex(
        @"^((?:Phần|PHẦN)\s+(?:(?:thứ|THỨ)\s+\p{L}+(?:\s+(?:một|hai|ba|MỘT|HAI|BA))?|[IVX]{1,5}|[A-E]|\d{1,2}))(?=$|[\s.:,)–-])\s*[.:)–-]*\s*",
        RegexOptions.None,
        Milliseconds
    )]
    private static partial Regex Part();

    [GeneratedRegex(@"^((?:Chương|CHƯƠNG|Mục|MỤC)\s+(?:[IVX]{1,6}|\d{1,2}))(?=$|[\s.:-])\s*[.:-]*\s*", RegexOptions.None, Milliseconds)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^((?:Điều|ĐIỀU)\s+\d{1,3})\s*[.:]\s*", RegexOptions.None, Milliseconds)]
    private static partial Regex Article();

    /// <summary>"Bước 1. …", "Bước 2: …": the steps of a procedure are numbered items.</summary>
    [GeneratedRegex(@"^(Bước\s+\d{1,2})\s*[.:]\s+(?=\p{Lu})", RegexOptions.None, Milliseconds)]
    private static partial Regex Step();

    [GeneratedRegex(@"^([IVX]{1,6})(?:\s*[.)/](?:\s+|$|(?=\p{Lu}\p{L}{2}))|\s*[-–]\s*|\s*:\s+)", RegexOptions.None, Milliseconds)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^([A-EĐ])\s*(?:[.)/]\s+|[-–]\s+)(?=\p{L})", RegexOptions.None, Milliseconds)]
    private static partial Regex Capital();

    [GeneratedRegex(@"^([a-zđ]\d?)\s*(?:\)\s*|[./]\s+|[-–]\s+(?=\p{Lu}))(?=\S)", RegexOptions.None, Milliseconds)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\))\s*[.:]?\s*(?=\S)", RegexOptions.None, Milliseconds)]
    private static partial Regex Bracketed();

    // "1." "1)" "1-" "1/" "1.1" "1.1." but neither "10-15 ngày" nor "12/3/2003" nor "1214-CV/TU".
    [GeneratedRegex(
        @"^(\d{1,2}(?:\.\d{1,2}){1,4}(?:\.[a-zđ](?=[.)]\s))?|\d{1,2}(?=\s*[.):/–-]))(?:\s*[.)](?:\s+|$|(?=[^\d\s]))|\s*[-–](?=\s|\p{Lu}\p{Ll}|$)\s*|\s*[/:](?:\s+|$)|\s+(?=\p{Lu}))",
        RegexOptions.None,
        Milliseconds
    )]
    private static partial Regex NumberMark();
}
