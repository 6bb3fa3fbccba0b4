using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Docx;

/// <summary>One line of a paragraph as tab stops, or many blanks in their place, divide it.</summary>
/// <param name="From">The paragraph that it stands in.</param>
/// <param name="Left">What stands on the left; empty when nothing does.</param>
/// <param name="Right">What stands on the right likewise.</param>
/// <param name="Indent">Tabs in front of it.</param>
internal sealed partial record TabLine(ParagraphNode From, string Left, string Right, int Indent)
{
    public bool IsTwo => Left.Length > 0 && Right.Length > 0;

    public bool IsBlank => Left.Length == 0 && Right.Length == 0;

    [GeneratedRegex(@"[ \u00A0]{5,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks { get; }

    public static IEnumerable<TabLine> Of(ParagraphNode paragraph) => paragraph.Text.Split('\n').Select(line => Of(paragraph, line));

    /// <summary>Puts a line that has one half on the side that others of its zone show: behind more tabs than their left halves it is on the right.</summary>
    public TabLine Placed(int leftIndent) =>
        IsTwo || Right.Length > 0 || Indent <= leftIndent ? this : this with { Left = "", Right = Left };

    private static TabLine Of(ParagraphNode paragraph, string line)
    {
        line = Blanks.Replace(line, "\t");
        var indent = line.Length - line.TrimStart('\t').Length;
        var parts = line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length < 2
            ? new TabLine(paragraph, parts.FirstOrDefault(""), "", indent)
            : new TabLine(paragraph, string.Join(' ', parts[..^1]), parts[^1], indent);
    }
}
