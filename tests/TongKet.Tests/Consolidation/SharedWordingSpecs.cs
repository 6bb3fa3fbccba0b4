using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Taking;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>One unit's sentence taken for several names them all in the paper.</summary>
public sealed class SharedWordingSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<p>Đảng ủy A đã tổ chức 11 hội nghị.</p>", "Đã tổ chức 11 hội nghị (Đảng ủy A, Đảng ủy B).")]
    [InlineData("<p>Một số nơi triển khai chậm</p>", "Một số nơi triển khai chậm (Đảng ủy A, Đảng ủy B)")]
    [InlineData("<p>Đảng ủy A và Đảng ủy B đã họp;</p>", "Đảng ủy A và Đảng ủy B đã họp (Đảng ủy A, Đảng ủy B);")]
    [InlineData("<p>Đảng ủy A1 đã họp.</p>", "Đảng ủy A1 đã họp (Đảng ủy A, Đảng ủy B).")]
    [InlineData("<p>Một.</p><p>Hai.</p>", "Một.\nHai.\n(Đảng ủy A, Đảng ủy B)")]
    public void The_sentence_names_everybody_who_says_so(string html, string expected) =>
        Assert.Equal(expected, SharedWording.Of(html, "Đảng ủy A", ["Đảng ủy A", "Đảng ủy B"]).Text.ReplaceLineEndings("\n"));

    [Fact]
    public void Very_many_are_counted() =>
        Assert.Equal(
            "Đã họp (40 đơn vị).",
            SharedWording.Of("<p>Đã họp.</p>", "Đảng ủy A", [.. Enumerable.Range(1, 40).Select(n => $"Đảng ủy {n}")]).Text
        );

    [Fact]
    public async Task The_paper_of_a_group_that_was_taken_names_all_its_units()
    {
        await using var world = await World.StartAsync(postgres);
        foreach (var unit in Enumerable.Range(0, 3))
        {
            world.Reports.Send(
                unit,
                new Dictionary<int, string> { [2] = $"<p>Chi bộ thôn Nậm 0{unit + 1} đã tổ chức được 11 hội nghị.</p>" }
            );
        }

        await world.OpenAsync();
        var open = await world.RowsAsync(db => db.Contributions.OrderBy(c => c.Id));

        var taken = await world.App.RunAsync<TakeContributions, Outcome<int>>(t =>
            t.HandleAsync(world.Id, [.. open.Select(c => c.Id)], TakeAs.One, world.Writer, Ct)
        );

        Assert.Equal(3, taken.Value);
        var printed = await world.AskAsync(c => c.ToDocxAsync(world.Id, PaperVariant.Official, Ct));
        Assert.Contains(
            "Đã tổ chức được 11 hội nghị (Chi bộ thôn Nậm 01, Chi bộ thôn Nậm 02, Chi bộ thôn Nậm 03).",
            DocxText.Of(printed.Value!),
            StringComparison.Ordinal
        );
    }
}
