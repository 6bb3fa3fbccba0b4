using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Address, telephone and the like below a line of the text's whole width: at the foot of page 1 (State) or at the end (Party).</summary>
internal static class ContactWriter
{
    public static IEnumerable<Paragraph> Write(OfficialPaper paper)
    {
        var width = paper.Profile.Page.TextWidth;
        return [Make.Line(width, width), .. paper.Contact.Select(line => Make.Paragraph(Styles.Contact, line))];
    }

    public static bool OnFirstPage(OfficialPaper paper) => paper.Contact.Count > 0 && paper.Profile.Foot.ContactOnFirstPage;

    public static bool AtEnd(OfficialPaper paper) => paper.Contact.Count > 0 && !paper.Profile.Foot.ContactOnFirstPage;
}
