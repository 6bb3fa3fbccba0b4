using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Writing.Docx;

/// <summary>What stands in the margins of page 1 only. First pages of appendices get empty ones of their own: they would inherit these.</summary>
internal sealed record FirstPage(Header? Header, Footer? Footer)
{
    private const string NoHeader = "rIdNoHeader";
    private const string NoFooter = "rIdNoFooter";

    public static FirstPage Of(OfficialPaper paper) =>
        new(
            CirculationWriter.AboveFirstPage(paper) ? new Header(CirculationWriter.Head(paper)) : null,
            ContactWriter.OnFirstPage(paper) ? new Footer(ContactWriter.Write(paper)) : null
        );

    /// <summary>What a section whose first page differs refers to.</summary>
    public IEnumerable<OpenXmlElement> References(bool opening)
    {
        if (Header is not null)
        {
            yield return new HeaderReference { Type = HeaderFooterValues.First, Id = opening ? "rIdFirstHeader" : NoHeader };
        }

        if (Footer is not null)
        {
            yield return new FooterReference { Type = HeaderFooterValues.First, Id = opening ? "rIdFirstFooter" : NoFooter };
        }
    }

    public IEnumerable<DocxPart> Parts()
    {
        if (Header is not null)
        {
            yield return DocxParts.Part("header", "headerFirst", "rIdFirstHeader", Header);
            yield return DocxParts.Part("header", "headerNone", NoHeader, new Header(Make.Paragraph(Styles.Normal, "")));
        }

        if (Footer is not null)
        {
            yield return DocxParts.Part("footer", "footerFirst", "rIdFirstFooter", Footer);
            yield return DocxParts.Part("footer", "footerNone", NoFooter, new Footer(Make.Paragraph(Styles.Normal, "")));
        }
    }
}
