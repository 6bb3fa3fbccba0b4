using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Making;

namespace TongKet.Formats.Tests.Forms;

public sealed class FormFromGridSpecs
{
    [Fact]
    public void A_printed_table_becomes_a_form_with_its_heads_codes_formulas_and_levels()
    {
        var form = FormFromGrid.Make(
            Grid(
                "Biểu số 02/TK: Tình hình học tập",
                [
                    [("TT", 2, 1), ("Chỉ tiêu", 2, 1), ("Đơn vị tính", 2, 1), ("Số người", 1, 2), ("Tỷ lệ (%)", 2, 1), ("Ghi chú", 2, 1)],
                    [("Tổng số", 1, 1), ("Trong đó nữ", 1, 1)],
                    [("A", 1, 1), ("B", 1, 1), ("C", 1, 1), ("1", 1, 1), ("2", 1, 1), ("3=2/1*100", 1, 1), ("4", 1, 1)],
                    [("I", 1, 1), ("Khối xã", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1)],
                    [("1", 1, 1), ("Xã An Thạch", 1, 1), ("người", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1)],
                    [("2", 1, 1), ("Xã Bàu Sen", 1, 1), ("người", 1, 1), ("", 1, 1), ("x", 1, 1), ("", 1, 1), ("", 1, 1)],
                ]
            )
        )!;

        Assert.Equal(("02/TK", "Tình hình học tập"), (form.Code, form.Title));
        Assert.Equal(["N1 0", "1 1", "2 1", "3 0", "4 0"], form.Columns.Select(c => $"{c.Code} {c.Level}"));
        Assert.Equal(("[2]/[1]*100", IndicatorType.Percent), (form.Columns[3].Formula, form.Columns[3].Type));
        Assert.Equal(IndicatorType.Text, form.Columns[4].Type);
        Assert.Equal([(true, 0, ""), (false, 1, "người"), (false, 1, "người")], form.Rows.Select(r => (r.IsHeading, r.Level, r.Unit)));
        Assert.Equal([("2", "2")], form.Cells.Where(c => c.IsClosed).Select(c => (c.Row, c.Column)));
        Assert.NotNull(FormLayout.Of(form).Layout);
    }

    [Fact]
    public void The_last_row_that_says_total_adds_the_rows_above()
    {
        var form = FormFromGrid.Make(
            Grid(
                "",
                [
                    [("STT", 1, 1), ("Nội dung", 1, 1), ("Số lượng", 1, 1)],
                    [("1", 1, 1), ("Hội nghị", 1, 1), ("", 1, 1)],
                    [("2", 1, 1), ("Tọa đàm", 1, 1), ("", 1, 1)],
                    [("", 1, 1), ("Tổng cộng", 1, 1), ("", 1, 1)],
                ]
            )
        )!;

        Assert.Equal("SUM([1]:[2])", form.Rows[^1].Formula);
    }

    [Fact]
    public void A_table_that_names_no_rows_is_no_form() =>
        Assert.Null(
            FormFromGrid.Make(
                Grid(
                    "",
                    [
                        [("Nơi nhận", 1, 1), ("T/M BAN THƯỜNG VỤ", 1, 1)],
                        [("- Như trên", 1, 1), ("BÍ THƯ", 1, 1)],
                    ]
                )
            )
        );

    private static FormGrid Grid(string title, (string Text, int Rows, int Columns)[][] lines)
    {
        var (cells, taken) = (new List<GridCell>(), new HashSet<(int, int)>());
        foreach (var (row, line) in lines.Index())
        {
            var column = 0;
            foreach (var (text, rows, columns) in line)
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                cells.Add(new GridCell(row, column, rows, columns, text));
                taken.UnionWith(from r in Enumerable.Range(row, rows) from c in Enumerable.Range(column, columns) select (r, c));
                column += columns;
            }
        }

        return new FormGrid(cells, title);
    }
}
