using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

/// <summary>Ratios are read with two decimals and kept with all.</summary>
public sealed class RatioSpecs
{
    [Fact]
    public void A_ratio_is_printed_with_two_decimals_while_the_exact_value_stays()
    {
        var values = FormMath.Calculate(Sample.Layout, [Sample.Number("1.1", "A", 1), Sample.Number("1.2", "A", 2)]);
        var cell = Sample.Layout.Find(new CellKey("2", "A"))!;

        Assert.Equal(66.666667m, values[cell.Key].Number);
        Assert.Equal("66,67", FormTable.Printed(cell, values[cell.Key]));
        Assert.Equal("66,67", CellText.Print(cell, values[cell.Key]));
    }

    [Fact]
    public void What_was_typed_or_added_up_keeps_its_decimals()
    {
        var values = FormMath.Calculate(Sample.Layout, [Sample.Number("1.1", "A", 1.2345m), Sample.Number("1.2", "A", 2)]);

        Assert.Equal("1,2345", Printed("1.1"));
        Assert.Equal("3,2345", Printed("1"));

        string Printed(string row) => FormTable.Printed(Sample.Layout.Find(new CellKey(row, "A"))!, values[new CellKey(row, "A")]);
    }

    [Fact]
    public void A_rounding_that_the_form_asks_for_itself_stays()
    {
        var form = new StatisticalForm(
            "02/TK",
            "Tỷ lệ",
            [new("A", "Năm nay")],
            [new("1", "Tử"), new("2", "Mẫu"), new("3", "Tỷ lệ") { Type = IndicatorType.Percent, Formula = "ROUND([1] / [2] * 100; 3)" }]
        );
        var layout = FormLayout.OfStored(form);
        var values = FormMath.Calculate(layout, [Sample.Number("1", "A", 2), Sample.Number("2", "A", 3)]);
        var key = new CellKey("3", "A");

        Assert.Equal("66,667", CellText.Print(layout.Find(key)!, values[key]));
    }
}
