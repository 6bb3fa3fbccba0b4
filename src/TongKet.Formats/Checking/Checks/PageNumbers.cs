using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Puts page numbers where the layout wants them.</summary>
internal static class PageNumbers
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    /// <summary>A header with the page's number in all sections; the first page of the paper shows none. Numbers in footers go.</summary>
    public static void Set(MainDocumentPart main, IReadOnlyList<SectionProperties> sections, PageGeometry page)
    {
        foreach (var paragraph in main.FooterParts.SelectMany(f => f.Footer?.Descendants<Paragraph>().ToList() ?? []))
        {
            if (IsNumberAlone(paragraph))
            {
                paragraph.RemoveAllChildren<Run>();
                paragraph.RemoveAllChildren<SimpleField>();
            }
        }

        var part = main.AddNewPart<HeaderPart>();
        part.Header = new Header(Number(page.PageNumberPoints));
        var id = main.GetIdOfPart(part);
        foreach (var section in sections)
        {
            foreach (var old in section.Elements<HeaderReference>().Where(r => r.Type?.InnerText is null or "default").ToList())
            {
                old.Remove();
            }

            section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = id });
            if (section.GetFirstChild<PageMargin>() is { } margin)
            {
                margin.Header = (uint)Math.Round(page.PageNumberFromEdge * TwipsPerMillimetre);
            }
        }

        HideFirst(sections[0]);
    }

    // An address or a name beside the number is the office's: such a footer stays.
    private static bool IsNumberAlone(Paragraph paragraph) =>
        paragraph.InnerText.Contains("PAGE", StringComparison.OrdinalIgnoreCase)
        && string.Concat(paragraph.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(t => t.Text))
            .Replace("Trang", "", StringComparison.OrdinalIgnoreCase)
            .All(c => !char.IsLetter(c));

    /// <summary>No number on the first page.</summary>
    public static void HideFirst(SectionProperties section)
    {
        section.RemoveAllChildren<TitlePage>();
        section.AddChild(new TitlePage());
    }

    private static Paragraph Number(double points)
    {
        var half = (points * 2).ToString("0", CultureInfo.InvariantCulture);
        return new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(
                new Run(
                    new RunProperties(
                        new RunFonts
                        {
                            Ascii = "Times New Roman",
                            HighAnsi = "Times New Roman",
                            ComplexScript = "Times New Roman",
                        },
                        new FontSize { Val = half },
                        new FontSizeComplexScript { Val = half }
                    ),
                    new DocumentFormat.OpenXml.Wordprocessing.Text("2")
                )
            )
            {
                Instruction = " PAGE ",
            }
        );
    }
}
