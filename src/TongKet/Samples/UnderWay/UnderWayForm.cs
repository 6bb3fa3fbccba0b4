using System.Globalization;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>The statistics form of the sample review, and what a unit says in it.</summary>
internal static class UnderWayForm
{
    public static StatisticalForm Of(UnderWayDays days) =>
        new("01", "Thư viện, tủ sách ở cơ sở", [Year("A", days.Since), Year("B", days.Today.Year)], [.. Rows])
        {
            Checks =
            [
                new(CheckAxis.Rows, "[3] <= [2]", "Số thư viện trường học đạt chuẩn nhiều hơn tổng số trường", CheckSeverity.Error),
                new(CheckAxis.Columns, "[B] >= [A]", "Số liệu giảm so với năm đầu kỳ, đề nghị kiểm tra lại", CheckSeverity.Warning),
            ],
        };

    /// <summary>Figures that agree with each other, smaller five years ago.</summary>
    public static FormContent Fill(FormView form, Random random)
    {
        var (shelves, schools) = (random.Next(4, 16), random.Next(3, 9));
        var (proper, books) = (random.Next(1, schools), random.Next(12, 60) * 100);
        return new FormContent(
            form.Id,
            form.Version,
            [
                .. Line("1", shelves - random.Next(1, 4), shelves),
                .. Line("2", schools, schools),
                .. Line("3", random.Next(0, proper), proper),
                .. Line("5", books - random.Next(3, 9) * 100, books),
            ]
        );
    }

    private static FormLine[] Rows =>
        [
            Row("1", "Tủ sách ở khu dân cư", "tủ sách"),
            Row("2", "Trường học trên địa bàn", "trường"),
            Row("3", "Thư viện trường học đạt chuẩn", "thư viện"),
            new("4", "Tỷ lệ thư viện trường học đạt chuẩn")
            {
                Label = "4",
                Unit = "%",
                Type = IndicatorType.Percent,
                Formula = "[3] / [2] * 100",
            },
            Row("5", "Bản sách trong thư viện, tủ sách", "bản"),
        ];

    private static FormLine Year(string code, int year) => new(code, string.Create(CultureInfo.InvariantCulture, $"Năm {year}"));

    private static FormLine Row(string code, string title, string unit) =>
        new(code, title)
        {
            Label = code,
            Unit = unit,
            Type = IndicatorType.Integer,
        };

    private static IEnumerable<CellEntry> Line(string row, int before, int now) => [Cell(row, "A", before), Cell(row, "B", now)];

    private static CellEntry Cell(string row, string column, int number) =>
        new(row, column, number == 0 ? CellState.Zero : CellState.Value, number);
}
