using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Page numbers: in the middle of the upper margin, from page 2 on.</summary>
internal sealed class PageNumberCheck : ILayoutCheck
{
    // A paper of one page needs none; a page holds about this many characters.
    private const int OnePage = 2_200;

    public IEnumerable<Departure> Check(CheckContext context)
    {
        var measured = context.Paper.Measured;
        if (measured.Sections.Count == 0 || measured.Lines.Sum(l => l.Text.Length) < OnePage)
        {
            yield break;
        }

        var main = measured.Document.MainDocumentPart!;
        var first = measured.Sections[0];
        var rule = context.Rule(LayoutComponent.PageNumber, LayoutProperty.Alignment);
        var basis = context.Cite(rule);
        var header = HeaderOf(main, first);
        if (header is null || !HasPageField(header))
        {
            var where = main.FooterParts.Any(f => f.Footer is { } footer && HasPageField(footer))
                ? "Số trang đặt ở chân trang"
                : "Không có số trang";
            yield return context.Whole(
                rule,
                "page-number.place",
                LayoutComponent.PageNumber,
                $"{where}; quy định đặt canh giữa ở lề trên, từ trang thứ hai.",
                new Fix(
                    new LayoutChange(LayoutComponent.PageNumber, null, "Số trang", where, "giữa lề trên, từ trang 2", basis),
                    () => PageNumbers.Set(main, measured.Sections, context.Profile.Page)
                )
            );
            yield break;
        }

        if (first.GetFirstChild<TitlePage>() is null or { Val: { HasValue: true, Value: false } })
        {
            yield return context.Whole(
                rule,
                "page-number.first",
                LayoutComponent.PageNumber,
                "Số trang hiện ở trang thứ nhất; quy định không hiển thị số trang thứ nhất.",
                new Fix(
                    new LayoutChange(LayoutComponent.PageNumber, null, "Số trang", "hiện ở trang 1", "không hiện ở trang 1", basis),
                    () => PageNumbers.HideFirst(first)
                )
            );
        }

        var paragraph = header.Descendants<Paragraph>().First(HasPageField);
        var alignment = paragraph.ParagraphProperties?.Justification?.Val?.InnerText;
        if (alignment is "right" or "end" or "both" || (alignment is "left" or "start"))
        {
            yield return context.Whole(
                rule,
                "page-number.align",
                LayoutComponent.PageNumber,
                "Số trang không đặt ở giữa; quy định canh giữa theo chiều ngang trong lề trên.",
                new Fix(
                    new LayoutChange(LayoutComponent.PageNumber, null, "Số trang", "lệch", "canh giữa", basis),
                    () => Settings.Of(paragraph).Justification = new Justification { Val = JustificationValues.Center }
                )
            );
        }
    }

    private static Header? HeaderOf(MainDocumentPart main, SectionProperties section) =>
        section.Elements<HeaderReference>().FirstOrDefault(r => r.Type?.InnerText is null or "default")?.Id?.Value is { } id
        && main.TryGetPartById(id, out var part)
            ? (part as HeaderPart)?.Header
            : null;

    private static bool HasPageField(OpenXmlElement element) =>
        element.Descendants<FieldCode>().Any(c => IsPage(c.Text))
        || element.Descendants<SimpleField>().Any(f => IsPage(f.Instruction?.Value));

    private static bool IsPage(string? code) => code?.TrimStart().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) is true;
}
