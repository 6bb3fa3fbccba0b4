using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>The subject as one line: without "V/v" or "về việc", without the author that may stand between type and subject.</summary>
internal static partial class SubjectText
{
    public static Fact<string>? Of(HeaderWalk walk)
    {
        var lines = walk.Subject.ToList();
        // HD 05-HD/VPTW II.5.1: the author may stand between type and subject ("CỦA BAN THƯỜNG VỤ … / về …").
        if (lines.Count > 1 && Folding.Fold(lines[0].Value).StartsWith("của ", StringComparison.Ordinal) && Starts(lines[1].Value))
        {
            lines.RemoveAt(0);
        }

        if (lines.Count == 0)
        {
            return Title(walk);
        }

        var joined = MappedText.Join([.. lines.Select(l => l.Text)]);
        var isSure = walk.Type is not null || lines[0].Kind == HeadLineKind.ShortSubject;
        return new Fact<string>(Write(joined.Printed), joined.WholeSpan, isSure ? 0.95 : 0.8) { Signals = [.. Signs(walk, lines.Count)] };
    }

    /// <summary>A dump that lost its letterhead may keep a headline.</summary>
    private static Fact<string>? Title(HeaderWalk walk) =>
        walk is { Symbol: null, Type: null, Headline: { } title }
            ? new Fact<string>(Write(title.Value), title.Text.WholeSpan, 0.65) { Signals = ["headline"] }
            : null;

    private static IEnumerable<string> Signs(HeaderWalk walk, int lines)
    {
        yield return walk.Type is not null ? "under-type"
        : walk.Subject[0].Kind == HeadLineKind.ShortSubject ? "about-mark"
        : "under-symbol";
        if (lines > 1)
        {
            yield return "several-lines";
        }
    }

    private static string Write(string text)
    {
        if (About().Match(text) is { Success: true } about)
        {
            text = text[about.Length..];
        }

        // "(Ban hành kèm theo Quyết định số …)" under a title says whose annex it is.
        text = AnnexOf().Match(text) is { Success: true, Index: > 0 } annex ? text[..annex.Index] : text;
        var author = Author().Match(Folding.Fold(text));
        text = author.Success && OrganHeads.LengthAt(Folding.Fold(text), 4) > 0 ? text[author.Groups["subject"].Index..] : text;
        return Casing.Sentence(text.TrimEnd('.', ' '));
    }

    private static bool Starts(string text) =>
        Folding.Fold(text) is var folded
        && (folded.StartsWith("về ", StringComparison.Ordinal) || folded.StartsWith("tại phiên họp", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:V\s?/\s?V|VỀ VIỆC)\s*:?\s*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"\s*\((?:ban hành )?kèm theo\s[^()]*(?:\([^()]*\)[^()]*)*\)?\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AnnexOf();

    [GeneratedRegex(@"^của (?!đồng chí)[^:;]{3,70}? (?<subject>về )", RegexOptions.None, 1000)]
    private static partial Regex Author();
}
