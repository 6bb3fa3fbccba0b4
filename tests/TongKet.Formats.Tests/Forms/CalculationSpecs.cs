using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

public sealed class CalculationSpecs
{
    [Fact]
    public void Where_a_rows_and_a_columns_formula_cross_the_one_that_divides_comes_last()
    {
        var values = FormMath.Calculate(
            Sample.Layout,
            [Sample.Number("1.1", "A", 30), Sample.Number("1.2", "A", 10), Sample.Number("1.1", "B", 20), Sample.Number("1.2", "B", 20)]
        );

        Assert.Equal(40, values[new("1", "A")].Number);
        Assert.Equal(25, values[new("2", "A")].Number);
        Assert.Equal(0, values[new("1", "C")].Number);
        // A share of the growth: 10 of 0 cannot be told.
        Assert.Equal(CalculationFault.DividedByZero, values[new("2", "C")].Fault);
    }

    [Fact]
    public void What_is_missing_stays_missing_and_never_becomes_zero()
    {
        var values = FormMath.Calculate(Sample.Layout, [Sample.Number("1.1", "A", 30)]);

        Assert.Equal(CellState.Missing, values[new("1", "A")].State);
        Assert.Equal(CellState.Missing, values[new("2", "A")].State);
        Assert.Null(values[new("1", "C")].Number);
    }

    [Theory]
    [InlineData(CellState.None, CellState.None, CellState.None, null)]
    [InlineData(CellState.NotApplicable, CellState.NotApplicable, CellState.NotApplicable, null)]
    [InlineData(CellState.None, CellState.NotApplicable, CellState.None, null)]
    public void Where_nothing_occurred_the_sum_says_so(CellState first, CellState second, CellState expected, double? number)
    {
        var values = FormMath.Calculate(Sample.Layout, [Sample.Said("1.1", "A", first), Sample.Said("1.2", "A", second)]);

        Assert.Equal((expected, (decimal?)number), (values[new("1", "A")].State, values[new("1", "A")].Number));
    }

    [Fact]
    public void What_did_not_occur_adds_nothing_to_a_number()
    {
        var values = FormMath.Calculate(Sample.Layout, [Sample.Said("1.1", "A", CellState.None), Sample.Number("1.2", "A", 7)]);

        Assert.Equal(7, values[new("1", "A")].Number);
        Assert.Equal(100, values[new("2", "A")].Number);
    }

    [Fact]
    public void A_sum_of_zeros_is_zero_and_a_share_of_it_cannot_be_told()
    {
        var values = FormMath.Calculate(Sample.Layout, [Sample.Number("1.1", "A", 0), Sample.Number("1.2", "A", 0)]);

        Assert.Equal(CellState.Zero, values[new("1", "A")].State);
        Assert.Equal(new CellValue(CellState.Missing, Fault: CalculationFault.DividedByZero), values[new("2", "A")]);
        Assert.Equal("#", CellText.Print(values[new("2", "A")]));
    }

    [Fact]
    public void A_check_speaks_where_it_does_not_hold_and_is_silent_without_numbers()
    {
        var layout = FormLayout.OfStored(
            Sample.Form with
            {
                Checks = [new(CheckAxis.Rows, "[1.2] <= [1.1]", "Lớp chuyên đề nhiều hơn lớp chính trị", CheckSeverity.Error)],
            }
        );

        var issue = Assert.Single(
            FormChecks.Try(
                layout,
                FormMath.Calculate(layout, [Sample.Number("1.1", "B", 1), Sample.Number("1.2", "B", 2), Sample.Number("1.2", "A", 5)])
            )
        );

        Assert.Equal(("Lớp chuyên đề nhiều hơn lớp chính trị (cột “Năm nay”).", CheckSeverity.Error), (issue.Message, issue.Severity));
    }
}
