using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads one table: rows, cells, what is merged, and whether it has lines.</summary>
internal sealed class TableReader(XmlReader xml, DocxContext context)
{
    private readonly List<RowNode> _rows = [];
    private readonly Dictionary<int, CellNode> _open = [];
    private bool _cellLines;
    private bool? _lines;
    private string? _style;

    public void Read() => Rows();

    /// <summary>The table as far as it was read; null when nothing of it is left.</summary>
    public TableNode? ToNode()
    {
        _rows.RemoveAll(r => r.Cells.Count == 0);
        return _rows.Count == 0 ? null : new TableNode(_rows, _cellLines || (_lines ?? context.Styles.Of(_style ?? " ").Borders ?? false));
    }

    private void Rows()
    {
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            switch (name)
            {
                case "tblPr":
                    foreach (var part in WordXml.Children(xml, context.Depth))
                    {
                        _style = part == "tblStyle" ? WordXml.Attribute(xml, "val") : _style;
                        _lines = part == "tblBorders" ? TableLines.Any(xml, context.Depth) : _lines;
                    }

                    break;
                case "tr" when _rows.Count < context.RowLimit:
                    Row();
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "AlternateContent" or "Choice":
                    Rows();
                    break;
            }
        }
    }

    private void Row()
    {
        var row = new RowNode([]);
        var (column, deleted) = (0, false);
        // Before its cells are read: where the markup breaks off, those that came are kept.
        _rows.Add(row);
        Cells(row, ref column, ref deleted);
        if (deleted)
        {
            context.Note(ReadingFindings.TrackedChanges);
            _rows.RemoveAt(_rows.Count - 1);
        }
    }

    private void Cells(RowNode row, ref int column, ref bool deleted)
    {
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            switch (name)
            {
                case "trPr":
                    foreach (var part in WordXml.Children(xml, context.Depth))
                    {
                        deleted |= part == "del";
                        column += part == "gridBefore" ? Math.Clamp(WordXml.Number(xml, "val") ?? 0, 0, 63) : 0;
                    }

                    break;
                case "tc" when !context.IsFull(0):
                    column += Cell(row, column);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    Cells(row, ref column, ref deleted);
                    break;
            }
        }
    }

    private int Cell(RowNode row, int column)
    {
        var (columns, merge, lines, gone, joins) = (1, (string?)null, false, false, false);
        var nodes = new List<Node>();
        try
        {
            new BodyReader(xml, context).Read(nodes, Properties);
        }
        catch (Exception damage) when (PartXml.IsDamage(damage))
        {
            row.Cells.Add(new CellNode(nodes, column, columns));
            throw;
        }

        _cellLines |= lines;
        if (gone)
        {
            context.Note(ReadingFindings.TrackedChanges);
            return 0;
        }

        if (joins && row.Cells.Count > 0 && row.Cells[^1] is { Rows: 1 } beside)
        {
            beside.Columns += columns;
            return columns;
        }

        if (merge == "continue" && _open.TryGetValue(column, out var above))
        {
            above.Rows++;
            return columns;
        }

        var cell = new CellNode(nodes, column, columns);
        row.Cells.Add(cell);
        if (merge is null)
        {
            _open.Remove(column);
        }
        else
        {
            _open[column] = cell;
        }

        return columns;

        void Properties()
        {
            foreach (var part in WordXml.Children(xml, context.Depth))
            {
                columns = part == "gridSpan" ? Math.Clamp(WordXml.Number(xml, "val") ?? 1, 1, 63) : columns;
                merge = part == "vMerge" ? WordXml.Attribute(xml, "val") ?? "continue" : merge;
                gone |= part == "cellDel";
                // Word 97 kept merged cells side by side; newer programs still write them so now and then.
                joins |= part == "hMerge" && WordXml.Attribute(xml, "val") is null or "continue";
                lines |= part == "tcBorders" && TableLines.Any(xml, context.Depth);
            }
        }
    }
}
