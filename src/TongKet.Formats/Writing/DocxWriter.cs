using TongKet.Formats.Writing.Docx;

namespace TongKet.Formats.Writing;

/// <summary>Writes an official paper as a Word file in the layout that its profile asks for. The same paper always gives the same bytes.</summary>
public static class DocxWriter
{
    /// <summary>Writes the file; the stream stays open.</summary>
    public static void Write(OfficialPaper paper, Stream target)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        paper = PlacedTones.Of(paper);
        var first = FirstPage.Of(paper);
        var flow = new PageFlow(paper.Profile, first);
        var numbering = new Numbering(paper.Profile);
        var body = new BodyWriter(flow, numbering);

        // LibreOffice 7.4 lets a heading end a page when the page begins with a table.
        flow.Add(Make.Paragraph(Styles.Opening, ""));
        flow.Add(LetterheadWriter.Write(paper));
        foreach (var paragraph in TitleWriter.Write(paper))
        {
            flow.Add(paragraph);
        }

        body.Write(BodyWriter.Ended(paper.Body, paper.Profile.Body));
        flow.Portrait();
        flow.AddFoot(FootWriter.Write(paper));
        foreach (var paragraph in CirculationWriter.AtEnd(paper).Concat(ContactWriter.AtEnd(paper) ? ContactWriter.Write(paper) : []))
        {
            flow.Add(paragraph);
        }

        AppendixWriter.Write(paper, flow, body);
        CopyWriter.Write(paper, flow);
        DocxPackage.Write(target, [.. DocxParts.Of(paper, flow.Finish(), numbering), .. first.Parts()]);
    }

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(OfficialPaper paper)
    {
        using var target = new MemoryStream();
        Write(paper, target);
        return target.ToArray();
    }
}
