using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

public sealed class ExpressionSpecs
{
    [Theory]
    [InlineData("[1] + [2] * 2", 10 + 4 * 2)]
    [InlineData("([1] + [2]) * 2", 28)]
    [InlineData("= -[1] + 1,5", -8.5)]
    [InlineData("[1] - [2] - 1", 5)]
    [InlineData("[1] / [2]", 2.5)]
    [InlineData("SUM([1]:[3])", 14)]
    [InlineData("sum([1]; [2]; 1)", 15)]
    [InlineData("MIN([1]:[2]) + MAX([1]:[2])", 14)]
    [InlineData("ROUND([1] / 3; 1)", 3.3)]
    [InlineData("COUNT([1]:[3])", 3)]
    [InlineData("ABS([2] - [1])", 6)]
    [InlineData("2 / 3 * 3", 2)]
    public void A_formula_counts_as_on_paper(string formula, double expected)
    {
        var form = Of(formula);

        var values = FormMath.Calculate(form, [Sample.Number("1", "A", 10), Sample.Number("2", "A", 4), Sample.Number("3", "A", 0)]);

        Assert.Equal((decimal)expected, values[new("T", "A")].Number);
    }

    [Theory]
    [InlineData("[1] +", "chưa viết hết")]
    [InlineData("[9] + 1", "Không có ô “[9]”")]
    [InlineData("TONG([1])", "Không có hàm “TONG”")]
    [InlineData("([1]", "thiếu dấu đóng ngoặc")]
    [InlineData("[1] @ 2", "“@” ở vị trí 5")]
    [InlineData("[1]:[2]", "Không hiểu “:”")]
    [InlineData("[3]:[1]", "Không hiểu")]
    [InlineData("SUM([3]:[1])", "khoảng “[3]:[1]”")]
    [InlineData("[1] <= [2]", "so sánh")]
    [InlineData("1.2.3 + [1]", "không phải là số")]
    public void What_cannot_be_read_is_named(string formula, string expected)
    {
        var (layout, faults) = FormLayout.Of(Form(formula));

        Assert.Null(layout);
        Assert.Contains(faults, f => f.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Formulas_are_bounded_in_length_and_depth()
    {
        Assert.NotEmpty(FormLayout.Of(Form(new string('(', 500) + "[1]" + new string(')', 499))).Faults);
        Assert.NotEmpty(FormLayout.Of(Form(new string('-', 900) + "[1]")).Faults);
        Assert.NotEmpty(FormLayout.Of(Form(string.Join("+", Enumerable.Repeat("[1]", 400)))).Faults);
    }

    [Fact]
    public void A_cycle_is_refused_with_the_names_of_its_cells()
    {
        var form = new StatisticalForm(
            "",
            "Vòng",
            [new("A", "Số")],
            [new("1", "Một") { Formula = "[2]" }, new("2", "Hai") { Formula = "[1] + 1" }]
        );

        var fault = Assert.Single(FormLayout.Of(form).Faults);

        Assert.Contains("vòng tròn", fault.Message, StringComparison.Ordinal);
        Assert.Contains("dòng “Một”, cột “Số”", fault.Message, StringComparison.Ordinal);
        Assert.Contains("dòng “Hai”, cột “Số”", fault.Message, StringComparison.Ordinal);
    }

    private static StatisticalForm Form(string formula) =>
        new(
            "",
            "Thử",
            [new("A", "Số")],
            [new("1", "Một"), new("2", "Hai"), new("3", "Ba"), new("T", "Tính") { Formula = formula, Aggregation = Aggregation.None }]
        );

    private static FormLayout Of(string formula) => FormLayout.OfStored(Form(formula));
}
