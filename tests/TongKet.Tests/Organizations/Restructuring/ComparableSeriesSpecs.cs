using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Organizations.Restructuring;

/// <summary>Figures before and after a merger, within new and old boundaries.</summary>
public sealed class ComparableSeriesSpecs
{
    private static readonly DateOnly Day = new(2025, 7, 1);
    private static readonly DateOnly Earlier = new(2024, 12, 31);
    private static readonly DateOnly Later = new(2025, 12, 31);
    private static readonly OrganizationId A = Id(1);
    private static readonly OrganizationId B = Id(2);
    private static readonly OrganizationId C = Id(3);
    private static readonly OrganizationId Whole = Id(10);
    private static readonly OrganizationId East = Id(11);

    // A and B became Whole; C was divided between Whole and East.
    private static readonly OrganizationLineage Merged = Lineage([new(A, Whole), new(B, Whole)]);
    private static readonly OrganizationLineage Divided = Lineage([new(A, Whole), new(C, Whole), new(C, East)]);

    [Fact]
    public void Before_a_merger_the_new_unit_has_the_sum_of_its_predecessors()
    {
        var points = Points(
            Merged,
            Later,
            SeriesRule.Sum,
            Given(A, "2024", Earlier, 100),
            Given(B, "2024", Earlier, 23),
            Given(Whole, "2025", Later, 130)
        );

        Assert.Equal([("2024", 123m), ("2025", 130m)], points.Select(p => (p.Period, p.Value!.Value)));
        Assert.Equal("gộp từ A; B", points[0].Note);
        Assert.Equal("", points[1].Note);
    }

    [Fact]
    public void Within_old_boundaries_what_came_after_is_not_divided_by_guess()
    {
        var points = Points(Merged, Earlier, SeriesRule.Sum, Given(A, "2024", Earlier, 100), Given(Whole, "2025", Later, 130));

        var after = points.Where(p => p.Period == "2025").ToList();
        Assert.Equal([A, B], after.Select(p => p.Organization));
        Assert.All(after, p => Assert.Null(p.Value));
        Assert.Equal("không tách được: số liệu của Whole gồm cả B", after[0].Note);
        Assert.Equal(100, points.Single(p => p.Period == "2024").Value);
    }

    [Fact]
    public void What_was_divided_has_no_value_on_either_side()
    {
        var points = Points(Divided, Later, SeriesRule.Sum, Given(A, "2024", Earlier, 100), Given(C, "2024", Earlier, 50));

        Assert.All(points, p => Assert.Null(p.Value));
        Assert.Contains(points, p => p.Organization == East && p.Note == "không tách được: số liệu của C gồm cả Whole");
    }

    [Fact]
    public void A_predecessor_that_did_not_report_is_named_and_nothing_is_added_up()
    {
        var point = Assert.Single(Points(Merged, Later, SeriesRule.Sum, Given(A, "2024", Earlier, 100)));

        Assert.Equal((null, "thiếu số liệu của B"), (point.Value, point.Note));
    }

    [Theory]
    [InlineData(SeriesRule.WeightedMean, 75)]
    [InlineData(SeriesRule.Lowest, 60)]
    [InlineData(SeriesRule.Highest, 80)]
    public void Shares_are_weighted_never_added(SeriesRule rule, int expected)
    {
        var points = Points(
            Merged,
            Later,
            rule,
            Given(A, "2024", Earlier, 60) with
            {
                Weight = 100,
            },
            Given(B, "2024", Earlier, 80) with
            {
                Weight = 300,
            }
        );

        Assert.Equal(expected, Assert.Single(points).Value);
    }

    [Fact]
    public void A_ratio_of_sums_divides_the_sums_and_without_weights_there_is_none()
    {
        SeriesFigure[] given = [Given(A, "2024", Earlier, 30) with { Weight = 40 }, Given(B, "2024", Earlier, 20) with { Weight = 60 }];

        Assert.Equal(0.5m, Assert.Single(Points(Merged, Later, SeriesRule.RatioOfSums, given)).Value);
        var bare = Assert.Single(Points(Merged, Later, SeriesRule.WeightedMean, given[0], given[1] with { Weight = null }));
        Assert.Null(bare.Value);
        Assert.StartsWith("không gộp được", bare.Note, StringComparison.Ordinal);
    }

    private static IReadOnlyList<SeriesPoint> Points(
        OrganizationLineage lineage,
        DateOnly on,
        SeriesRule rule,
        params SeriesFigure[] figures
    ) => ComparableSeries.Of(lineage, figures, rule, on);

    private static SeriesFigure Given(OrganizationId id, string period, DateOnly on, decimal value) => new(id, period, on, value);

    private static OrganizationLineage Lineage(SuccessionLink[] links)
    {
        var ended = links.Select(l => l.Predecessor).ToHashSet();
        var names = new Dictionary<OrganizationId, string>
        {
            [A] = "A",
            [B] = "B",
            [C] = "C",
            [Whole] = "Whole",
            [East] = "East",
        };
        return new(
            [new(new(Guid.Empty), SuccessionKind.Merge, Day, "NQ", null, "", links, null!, DateTimeOffset.UnixEpoch)],
            names.ToDictionary(
                n => n.Key,
                IReadOnlyList<OrganizationPeriod> (n) =>
                    [new(n.Value, "", null, "", ended.Contains(n.Key) ? new(2000, 1, 1) : Day, ended.Contains(n.Key) ? Day : null)]
            )
        );
    }

    private static OrganizationId Id(int number) => OrganizationId.From(new Guid(number, 0, 0, new byte[8]));
}
