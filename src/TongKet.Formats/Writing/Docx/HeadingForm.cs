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
            var label when RomanLabel.IsMatch(label) => 2,
            var label when NumberLabel.IsMatch(label) => 3,
            var label when DottedLabel.IsMatch(label) => 4,
            var label when LetterLabel.IsMatch(label) => 5,
            _ => 6,
        };

    /// <summary>Label, its punctuation and the title on one line.</summary>
    public static string LineOf(PaperHeading heading)
    {
        var label = heading.Label.Trim().TrimEnd('.', ':');
        return label switch
        {
            "" => heading.Title,
            [.., ')' or '-' or '+' or '–' or '•' or '*'] => $"{label} {heading.Title}",
            _ when LetterLabel.IsMatch(label) && char.IsLower(label[0]) => $"{label}) {heading.Title}",
            _ => $"{label}. {heading.Title}",
        };
    }

    [GeneratedRegex("^(phần|chương|mục)(\\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
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
