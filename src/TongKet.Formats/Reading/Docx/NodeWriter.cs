using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Writes nodes as blocks in reading order: layout tables column by column, boxes and notes behind the paragraph they hang on.</summary>
internal sealed class NodeWriter(PaperBuilder paper, IReadOnlyDictionary<string, string> notes, CancellationToken ct)
{
    /// <param name="nodes">What is written.</param>
    /// <param name="blocks">Where the blocks go.</param>
    /// <param name="inTable">In a table of contents of its own a dash is a value.</param>
    public void Write(IReadOnlyList<Node> nodes, List<Block> blocks, bool inTable = false)
    {
        foreach (var node in inTable ? nodes : TabColumns.TakeApart(nodes))
        {
            ct.ThrowIfCancellationRequested();
            switch (node)
            {
                case ParagraphNode paragraph:
                    Paragraph(paragraph, blocks, inTable);
                    break;
                case TableNode table when TableShape.IsLayout(table):
                    foreach (var cell in TableShape.ColumnByColumn(table))
                    {
                        Write(cell.Nodes, blocks);
                    }

                    break;
                case TableNode table:
                    Table(table, blocks);
                    break;
            }

            if (paper.IsFull)
            {
                return;
            }
        }
    }

    private void Paragraph(ParagraphNode paragraph, List<Block> blocks, bool inTable)
    {
        var marks = paragraph.Marks;
        foreach (var piece in LineBreaks.Pieces(paragraph.Number + paragraph.Text, paragraph.Number.Length))
        {
            if ((inTable || !Ornaments.Is(piece)) && paper.Paragraph(piece, marks) is { } block)
            {
                blocks.Add(block);
                marks = marks with { PageBreakBefore = false, ListLevel = null };
            }
        }

        Write(paragraph.Boxes, blocks);
        foreach (var (id, mark) in paragraph.Notes)
        {
            if (notes.TryGetValue(id, out var note) && paper.Paragraph($"{mark} {note}", TextMarks.Plain) is { } block)
            {
                blocks.Add(block);
            }
        }
    }

    private void Table(TableNode table, List<Block> blocks)
    {
        var start = paper.Position;
        var rows = new List<TableRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            ct.ThrowIfCancellationRequested();
            paper.NextRow();
            rows.Add(new TableRow([.. row.Cells.Select((cell, at) => Cell(cell, at))]));
        }

        if (paper.Table(rows, table.Borders, start) is { } block)
        {
            blocks.Add(block);
        }
    }

    private TableCell Cell(CellNode cell, int at)
    {
        if (at > 0)
        {
            paper.NextCell();
        }

        var blocks = new List<Block>();
        Write(cell.Nodes, blocks, inTable: true);
        return new TableCell(blocks, cell.Columns, cell.Rows);
    }
}
