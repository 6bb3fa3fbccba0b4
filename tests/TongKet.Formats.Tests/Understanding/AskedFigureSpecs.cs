using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class AskedFigureSpecs
{
    [Fact]
    public void Rows_are_figures_groups_are_prefixes_and_numbering_is_none()
    {
        var figures = Find(
            [("STT", 1, 2), ("Nội dung chỉ tiêu", 1, 2), ("ĐVT", 1, 2), ("Số liệu", 2, 1)],
            [("Năm 2024", 1, 1), ("Năm 2025", 1, 1)],
            [("(1)", 1, 1), ("(2)", 1, 1), ("(3)", 1, 1), ("(4)", 1, 1), ("(5)", 1, 1)],
            [("I", 1, 1), ("Nghề cá", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1)],
            [("1", 1, 1), ("- Tàu đóng mới", 1, 1), ("chiếc", 1, 1), ("", 1, 1), ("", 1, 1)],
            [("II", 1, 1), ("Du lịch", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1)],
            [("1", 1, 1), ("Khách đến", 1, 1), ("lượt", 1, 1), ("", 1, 1), ("", 1, 1)],
            [("", 1, 1), ("Cộng", 1, 1), ("lượt", 1, 1), ("", 1, 1), ("", 1, 1)]
        );

        Assert.Equal(
            [new AskedFigure("Nghề cá: Tàu đóng mới", "chiếc", "Nghề cá"), new AskedFigure("Du lịch: Khách đến", "lượt", "Du lịch")],
            figures
        );
    }

    [Fact]
    public void A_table_without_a_column_of_units_asks_for_no_figure() =>
        Assert.Empty(
            Find([("TT", 1, 1), ("Nội dung", 1, 1), ("Đơn vị chủ trì", 1, 1)], [("1", 1, 1), ("Tập huấn", 1, 1), ("Sở Y tế", 1, 1)])
        );

    private static IReadOnlyList<AskedFigure> Find(params (string Text, int Columns, int Rows)[][] rows)
    {
        var text = new StringBuilder();
        var lines = rows.Select(r => new TableRow([.. r.Select(Cell)])).ToList();
        return AskedFigures.Find(
            new Paper(text.ToString(), [new TableBlock(lines, true, new SourceSpan(0, text.Length))], [], PaperFormat.Docx)
        );

        TableCell Cell((string Text, int Columns, int Rows) cell)
        {
            var span = new SourceSpan(text.Length, cell.Text.Length);
            text.Append(cell.Text).Append('\n');
            return new TableCell([new ParagraphBlock(cell.Text, TextMarks.Plain, span)], cell.Columns, cell.Rows);
        }
    }
}
