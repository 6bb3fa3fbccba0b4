using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>The document under way: its elements, and the sections that turn pages for wide tables and start appendices.</summary>
internal sealed class PageFlow(LayoutProfile profile, FirstPage firstPage)
{
    public const string HeaderRelation = "rIdHeader";
    private readonly Body _body = new();
    private bool _landscape;
    private bool _ownLandscape;
    private bool _first = true;
    private bool _opening = true;

    public LayoutProfile Profile => profile;

    /// <summary>Width of the text on the page under way, in millimetres.</summary>
    public double TextWidth => _landscape ? profile.Page.Height - profile.Page.Left - profile.Page.Right : profile.Page.TextWidth;

    public void Add(OpenXmlElement element) => _body.Append(element);

    /// <summary>Recipients and signature, with the last lines of the text on their page.</summary>
    public void AddFoot(IEnumerable<Table> foot)
    {
        if (_body.LastChild is Paragraph last && last.ParagraphProperties is { SectionProperties: null } properties)
        {
            properties.KeepNext = new KeepNext();
        }

        _body.Append(Make.Paragraph(Styles.Gap, "").WithNext());
        foreach (var table in foot)
        {
            _body.Append(table, Make.Paragraph(Styles.Gap, ""));
        }
    }

    /// <summary>Back from a wide table, unless the whole appendix lies down.</summary>
    public void Portrait() => Turn(_ownLandscape);

    /// <summary>For a wide table: the headings right above it go with it, and two wide tables share their pages.</summary>
    public void Landscape()
    {
        if (_landscape)
        {
            return;
        }

        var headings = TakeHeadings();
        if (!_first && _body.LastChild is Paragraph { ParagraphProperties.SectionProperties: { } before })
        {
            // Nothing but these headings stood between two wide tables.
            (_landscape, _first) = (true, before.GetFirstChild<TitlePage>() is not null);
            before.Remove();
        }
        else
        {
            Turn(true);
        }

        _body.Append(headings);
    }

    /// <summary>New pages with their own numbers.</summary>
    public void StartAppendix(bool landscape)
    {
        Close();
        (_landscape, _ownLandscape, _first, _opening) = (landscape, landscape, true, false);
    }

    public Body Finish()
    {
        _body.Append(Section());
        return _body;
    }

    private List<OpenXmlElement> TakeHeadings()
    {
        var headings = new List<OpenXmlElement>();
        while (
            _body.LastChild is Paragraph { ParagraphProperties: { SectionProperties: null } properties } last
            && properties.ParagraphStyleId?.Val?.Value is { } style
            && (style.StartsWith("Heading", StringComparison.Ordinal) || style == Styles.PartTitle)
        )
        {
            last.Remove();
            headings.Insert(0, last);
        }

        return headings;
    }

    private void Turn(bool landscape)
    {
        if (landscape != _landscape)
        {
            Close();
            (_landscape, _first) = (landscape, false);
        }
    }

    private void Close()
    {
        // The break lives in a paragraph; a table cannot carry it.
        if (_body.LastChild is not Paragraph last)
        {
            last = Make.Paragraph(Styles.Gap, "");
            _body.Append(last);
        }

        last.ParagraphProperties!.SectionProperties = Section();
    }

    private SectionProperties Section()
    {
        var page = profile.Page;
        var (width, height) = _landscape ? (page.Height, page.Width) : (page.Width, page.Height);
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderRelation },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = (uint)Length.Twips(width),
                Height = (uint)Length.Twips(height),
                Orient = _landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            new PageMargin
            {
                Top = Length.Twips(page.Top),
                Bottom = Length.Twips(page.Bottom),
                Left = (uint)Length.Twips(page.Left),
                Right = (uint)Length.Twips(page.Right),
                Header = (uint)Length.Twips(page.PageNumberFromEdge),
                Footer = (uint)Length.Twips(page.PageNumberFromEdge),
                Gutter = 0,
            }
        );
        if (_first)
        {
            foreach (var reference in firstPage.References(_opening).Reverse())
            {
                section.InsertAfter(reference, section.FirstChild);
            }

            section.Append(new PageNumberType { Start = 1 }, new TitlePage());
        }

        return section;
    }
}
