using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Headings by their words and numbers, whatever they look like: one that is set as running text must be found too.</summary>
internal static class HeadingLocator
{
    // Longer than this, a numbered line is a paragraph and no title.
    private const int LongestTitle = 160;

    /// <summary>What heading a line is; null for running text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="before">What the line above it is.</param>
    public static LayoutComponent? Of(MeasuredLine line, LayoutComponent? before)
    {
        if (line.Shown.Length > LongestTitle)
        {
            return line.Facts.Alignment == "center" ? LayoutComponent.Section : null;
        }

        if (LinePatterns.PartLabel.IsMatch(line.Shown))
        {
            return LayoutComponent.PartLabel;
        }

        var numbered = LinePatterns.Heading.IsMatch(line.Shown);
        if (!numbered && IsTitleOfPart(line, before))
        {
            return LayoutComponent.PartTitle;
        }

        var standsOut = line.Most(f => f.Bold) is true || line.InCapitals || line.Facts.Alignment == "center";
        return (numbered && standsOut) || IsRoman(line) || line.Facts.Alignment == "center" ? LayoutComponent.Section : null;
    }

    /// <summary>"II. Hạn chế", also where it stands as running text; a sentence that ends is none.</summary>
    public static bool IsRoman(MeasuredLine line) =>
        LinePatterns.Heading.Match(line.Shown) is { Success: true } match
        && match.Groups["roman"].Success
        && line.Shown[^1] is not ('.' or ';');

    private static bool IsTitleOfPart(MeasuredLine line, LayoutComponent? before) =>
        before switch
        {
            LayoutComponent.PartLabel => line.Shown[^1] is not ('.' or ';' or ':'),
            LayoutComponent.PartTitle => line.InCapitals && line.Facts.Alignment == "center",
            _ => false,
        };
}
