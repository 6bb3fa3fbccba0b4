using System.Text.RegularExpressions;

namespace TongKet.Formats.Writing.Docx;

/// <summary>How a heading is printed, read from its label as offices number (HD 05-HD/VPTW II.6, NĐ 30 Phụ lục I).</summary>
internal static partial class HeadingForm
{
    /// <summary>Word's heading level: 1 for a Phần, 2 for a Roman section, 3 for "1.", 4 for "1.1.", 5 for "a)", 6 for "-".</summary>
    public static int LevelOf(PaperHeading heading) =>
        heading.Label.Trim() switch
        {
            "" => Math.Clamp(heading.Depth + 2, 2, 6),
            var label when PartLabel.IsMatch(label) => 1,
            var label when ArticleLabel.IsMatch(label) => 2,
            var label when RomanLabel.IsMatch(label) => 2,
            var label when NumberLabel.IsMatch(label) => 3,
            var label when DottedLabel.IsMatch(label) => 4,
            var label when LetterLabel.IsMatch(label) => 5,
            _ => 6,
        };

    /// <summary>"Điều 1": title or text follow on its line.</summary>
    public static bool IsArticle(PaperHeading heading) => ArticleLabel.IsMatch(heading.Label.Trim());

    /// <summary>Label, its punctuation and the title on one line.</summary>
    public static string LineOf(PaperHeading heading) =>
        Punctuated(heading.Label) is { Length: > 0 } label ? $"{label} {heading.Title}" : heading.Title;

    /// <summary>The label with its own punctuation: "1.", "a)", "-".</summary>
    public static string Punctuated(string label)
    {
        var bare = label.Trim().TrimEnd('.', ':');
        return bare switch
        {
            "" or [.., ')' or '-' or '+' or '–' or '•' or '*'] => bare,
            _ when LetterLabel.IsMatch(bare) && char.IsLower(bare[0]) => $"{bare})",
            _ => $"{bare}.",
        };
    }

    [GeneratedRegex("^điều \\d{1,4}[a-zđ]?[.:]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArticleLabel { get; }

    [GeneratedRegex("^(phần|chương|mục|tiểu mục)(\\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartLabel { get; }

    [GeneratedRegex("^([IVXLC]+|[A-H])[.\\-)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanLabel { get; }

    [GeneratedRegex("^\\d{1,3}[.\\-)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLabel { get; }

    [GeneratedRegex("^\\d{1,3}([.\\-]\\d{1,3})+[.\\-)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex DottedLabel { get; }

    [GeneratedRegex("^\\(?[a-zđ]{1,3}\\)?[.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex LetterLabel { get; }
}
