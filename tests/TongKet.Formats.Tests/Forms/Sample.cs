using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

/// <summary>An invented form: rows 1, 1.1, 1.2, 2; columns A, B and a computed C.</summary>
internal static class Sample
{
    public static readonly StatisticalForm Form = new(
        "01/TK",
        "Kết quả học tập",
        [new("A", "Năm trước"), new("B", "Năm nay") { Level = 0 }, new("C", "Tăng") { Formula = "[B] - [A]" }],
        [
            new("1", "Tổng số lớp")
            {
                Label = "1",
                Unit = "lớp",
                Formula = "SUM([1.1]:[1.2])",
            },
            new("1.1", "Lớp chính trị")
            {
                Label = "1.1",
                Unit = "lớp",
                Level = 1,
            },
            new("1.2", "Lớp chuyên đề")
            {
                Label = "1.2",
                Unit = "lớp",
                Level = 1,
            },
            new("2", "Tỷ lệ chuyên đề")
            {
                Label = "2",
                Unit = "%",
                Type = IndicatorType.Percent,
                Formula = "[1.2] / [1] * 100",
            },
        ]
    );

    public static FormLayout Layout => FormLayout.OfStored(Form);

    public static CellEntry Number(string row, string column, decimal number)
    {
        var value = CellValue.Of(number);
        return new CellEntry(row, column, value.State, value.Number);
    }

    public static CellEntry Said(string row, string column, CellState state) => new(row, column, state);
}
