using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads block content (a body, a cell, a text box, a note) into nodes, in the view with all tracked changes accepted.</summary>
internal sealed class BodyReader(XmlReader xml, DocxContext context)
{
    private ParagraphReader? _unfinished;

    /// <summary>Everything under the element that the reader stands on.</summary>
    /// <param name="nodes">Where the nodes go.</param>
    /// <param name="cellProperties">Reads a cell's properties when they come.</param>
    public void Read(List<Node> nodes, Action? cellProperties = null)
    {
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            switch (name)
            {
                case "p":
                    Paragraph(nodes);
                    break;
                case "tbl":
                    Flush(nodes);
                    Table(nodes);
                    break;
                case "tcPr":
                    cellProperties?.Invoke();
                    break;
                case "altChunk":
                    context.Note(ReadingFindings.ImportedPart);
                    break;
                case "del" or "moveFrom":
                    context.Note(ReadingFindings.TrackedChanges);
                    break;
                // Content controls, custom XML, accepted insertions, and choices between versions.
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "AlternateContent" or "Choice" or "body" or "smartTag":
                    Read(nodes);
                    break;
            }

            if (context.IsFull(nodes.Count))
            {
                break;
            }
        }

        Flush(nodes);
    }

    // A paragraph whose mark was deleted runs into the next one.
    private void Paragraph(List<Node> nodes)
    {
        var paragraph = _unfinished ?? new ParagraphReader(xml, context);
        _unfinished = null;
        try
        {
            _unfinished = paragraph.Read() ? paragraph : null;
        }
        finally
        {
            // Where the markup breaks off, what came before is kept.
            if (_unfinished is null && paragraph.ToNode() is { } node)
            {
                nodes.Add(node);
            }
        }
    }

    private void Table(List<Node> nodes)
    {
        var table = new TableReader(xml, context);
        try
        {
            table.Read();
        }
        finally
        {
            if (table.ToNode() is { } node)
            {
                nodes.Add(node);
            }
        }
    }

    private void Flush(List<Node> nodes)
    {
        if (_unfinished?.ToNode() is { } node)
        {
            nodes.Add(node);
        }

        _unfinished = null;
    }
}
