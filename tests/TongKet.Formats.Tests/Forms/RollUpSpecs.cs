using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

public sealed class RollUpSpecs
{
    private static readonly StatisticalForm Form = new(
        "",
        "Tổng hợp",
        [new("A", "Số liệu")],
        [
            new("s", "Số người"),
            new("d", "Số đạt"),
            new("r", "Tỷ lệ đạt") { Formula = "[d] / [s] * 100", Type = IndicatorType.Percent },
            new("p", "Tỷ lệ nhập tay") { Type = IndicatorType.Percent },
            new("w", "Điểm bình quân") { Aggregation = Aggregation.WeightedMean, Weight = "s" },
            new("min", "Thấp nhất") { Aggregation = Aggregation.Minimum },
            new("max", "Cao nhất") { Aggregation = Aggregation.Maximum },
            new("c", "Có tổ chức") { Aggregation = Aggregation.Count },
            new("l", "Mới nhất") { Aggregation = Aggregation.Last },
        ]
    );

    [Theory]
    [InlineData("s", 400.0)]
    [InlineData("d", 150.0)]
    [InlineData("r", 37.5)]
    [InlineData("p", null)]
    [InlineData("w", 7.5)]
    [InlineData("min", 2.0)]
    [InlineData("max", 6.0)]
    [InlineData("c", 1.0)]
    [InlineData("l", 9.0)]
    public void Each_cell_is_put_together_by_its_own_rule(string row, double? expected)
    {
        var totals = Totals(Unit(100, 75, 9, 2, 1, 0), Unit(300, 75, 7, 6, 0, 9));

        Assert.Equal((decimal?)expected, totals[new(row, "A")].Value.Number);
    }

    [Fact]
    public void Units_are_counted_by_what_they_say_and_the_silent_are_missing()
    {
        var totals = Totals(
            [Sample.Number("s", "A", 5)],
            [Sample.Said("s", "A", CellState.None)],
            [Sample.Said("s", "A", CellState.NotApplicable)],
            []
        );

        var total = totals[new("s", "A")];
        Assert.Equal((5m, 1, 1, 1, 7), (total.Value.Number!.Value, total.Units, total.None, total.NotApplicable, total.Missing));
    }

    [Fact]
    public void A_total_of_nobody_is_missing_and_of_nothing_is_nothing()
    {
        Assert.True(Totals([], [])[new("s", "A")].Value.IsMissing);
        Assert.Equal(CellState.None, Totals([Sample.Said("s", "A", CellState.None)], [])[new("s", "A")].Value.State);
    }

    private static IReadOnlyDictionary<CellKey, FormTotal> Totals(params IReadOnlyList<CellEntry>[] units) =>
        FormRollUp.Of(FormLayout.OfStored(Form), [.. units.Select(u => new UnitForm(Guid.Empty, u))], 10);

    private static IReadOnlyList<CellEntry> Unit(int people, int passed, int mean, int low, int held, int last) =>
        [
            Sample.Number("s", "A", people),
            Sample.Number("d", "A", passed),
            Sample.Number("p", "A", 50),
            Sample.Number("w", "A", mean),
            Sample.Number("min", "A", low),
            Sample.Number("max", "A", low),
            Sample.Number("c", "A", held),
            Sample.Number("l", "A", last),
        ];
}
