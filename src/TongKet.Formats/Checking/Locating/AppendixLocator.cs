using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Appendices, outlines and other annexed papers behind the signature.</summary>
internal static class AppendixLocator
{
    // Shorter lines may be parts of a form: blanks to fill in, captions, signatures.
    private const int ShortestText = 60;

    public static void Locate(LocatedPaper located)
    {
        var (inHead, before) = (false, (MeasuredLine?)null);
        foreach (var line in Lines(located))
        {
            var isLabel = LinePatterns.AppendixLabel.IsMatch(line.Shown);
            var opens = isLabel || (IsTitle(line) && OpensPage(line));
            inHead |= opens;
            if (isLabel)
            {
                located.Mark(line, LayoutComponent.AppendixLabel);
            }
            else if (inHead && LinePatterns.AppendixReference.IsMatch(line.Shown))
            {
                located.Mark(line, LayoutComponent.AppendixReference);
                inHead = false;
            }
            else if (inHead && (opens || IsTitle(line) || IsNamed(located, before, line)))
            {
                located.Mark(line, LayoutComponent.AppendixTitle);
            }
            else
            {
                inHead = false;
                Text(located, line, before);
            }

            before = line;
        }
    }

    private static IEnumerable<MeasuredLine> Lines(LocatedPaper located) =>
        located.LastOfFoot == 0
            ? []
            : located.Measured.Lines.Where(l =>
                l.Number > located.LastOfFoot && l.Cell is null && located.Of(l) is null && !LinePatterns.Mark.IsMatch(l.Text)
            );

    private static void Text(LocatedPaper located, MeasuredLine line, MeasuredLine? before)
    {
        if (HeadingLocator.Of(line, before is null ? null : located.Of(before)) is { } heading)
        {
            located.Mark(line, heading);
        }
        else if (line.Text.Length >= ShortestText)
        {
            located.Mark(line, LayoutComponent.Body);
        }
    }

    private static bool IsTitle(MeasuredLine line) =>
        line.Facts.Alignment == "center"
        && (line.InCapitals || line.Most(f => f.Bold) is true)
        && !LinePatterns.Heading.IsMatch(line.Shown);

    // Right under "Phụ lục I" stands its title, however it is set.
    private static bool IsNamed(LocatedPaper located, MeasuredLine? before, MeasuredLine line) =>
        before is not null
        && located.Of(before) is LayoutComponent.AppendixLabel
        && !LinePatterns.Heading.IsMatch(line.Shown)
        && line.InCapitals;

    private static bool OpensPage(MeasuredLine line) =>
        line.Paragraph.ParagraphProperties?.PageBreakBefore is { } own && (own.Val is null || own.Val.Value)
        || line.Paragraph.PreviousSibling<Paragraph>() is { } above
            && (above.ParagraphProperties?.SectionProperties is not null || above.Descendants<Break>().Any(IsPageBreak))
        || line.Paragraph.Descendants<Break>().Any(IsPageBreak);

    private static bool IsPageBreak(Break mark) => mark.Type is { HasValue: true } type && type.Value == BreakValues.Page;
}
