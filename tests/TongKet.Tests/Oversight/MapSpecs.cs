using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;
using TongKet.Oversight.Board;
using TongKet.Oversight.Mapping;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Oversight;

public sealed class MapSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_map_shows_each_units_sections_and_counts_them_over_the_review()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (review, section) = await ReviewWithOneTextAsync(province);

        var map = await MapAsync(province, review, SectionFilter.None);

        var writer = map.Shown.Single(l => l.Place.Organization == province.Communes[0]);
        var written = map.Columns.Single(c => c.Id == section);
        Assert.Equal((4, 3), (map.Shown.Count, map.Columns.Count));
        Assert.NotEqual(SectionProgress.Empty, map.Of(writer, written));
        Assert.Equal(1, map.Counts.Where(c => c.Key.Item1 == section).Sum(c => c.Value));
        Assert.All(map.Shown.Where(l => l != writer), l => Assert.Equal(SectionProgress.Empty, map.Of(l, written)));
    }

    [Fact]
    public async Task A_count_opens_the_units_that_have_not_begun_the_section()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (review, section) = await ReviewWithOneTextAsync(province);

        var map = await MapAsync(province, review, new SectionFilter(section, SectionProgress.Empty));

        Assert.Equal(province.Communes.Skip(1).ToHashSet(), map.Shown.Select(l => l.Place.Organization).ToHashSet());
    }

    [Fact]
    public async Task A_state_alone_means_any_section_and_a_section_alone_shows_only_that_one()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (review, section) = await ReviewWithOneTextAsync(province);

        Assert.Equal([province.Communes[0]], await UnitsAsync(new SectionFilter(null, SectionProgress.Begun)));
        Assert.Equal(province.Communes.Count, (await UnitsAsync(new SectionFilter(null, SectionProgress.Empty))).Count);
        Assert.Empty(await UnitsAsync(new SectionFilter(null, SectionProgress.Done)));
        Assert.Empty(await UnitsAsync(new SectionFilter(null, SectionProgress.NotAsked)));
        var only = await MapAsync(province, review, new SectionFilter(section, null));
        Assert.Equal((section, province.Communes.Count), (Assert.Single(only.Columns).Id, only.Shown.Count));

        async Task<List<TongKet.Organizations.Contracts.OrganizationId>> UnitsAsync(SectionFilter filter) =>
            [.. (await MapAsync(province, review, filter)).Shown.Select(l => l.Place.Organization)];
    }

    [Fact]
    public void Heads_of_columns_that_would_be_alike_say_what_stands_above_them()
    {
        SectionView[] sections =
        [
            Section(1, null, "I", "Kết quả"),
            Section(2, 1, "1", "Quán triệt", leaf: true),
            Section(3, 1, "2", "Kiểm tra", leaf: true),
            Section(4, null, "II", "Phương hướng"),
            Section(5, 4, "1", "Mục tiêu", leaf: true),
            Section(6, 4, "-", "Kiến nghị", leaf: true),
        ];

        var heads = MapHeads.Of(sections, [.. sections.Where(s => s.IsLeaf)]);

        Assert.Equal(["I.1", "2", "II.1", "Kiến nghị"], sections.Where(s => s.IsLeaf).Select(s => heads[s.Id]));
        Assert.Equal("I. Kết quả › 1. Quán triệt", MapHeads.Path(sections[1], sections.ToDictionary(s => s.Id)));
    }

    private static SectionView Section(byte id, byte? above, string label, string title, bool leaf = false) =>
        new(Id(id), above is { } parent ? Id(parent) : null, above is null ? 0 : 1, label, title, "", leaf);

    private static SectionId Id(byte number) => new(new Guid(number, 0, 0, new byte[8]));

    private static async Task<MapView> MapAsync(Province province, ReviewId review, SectionFilter section) =>
        (
            await province.App.RunAsync<ReadMap, MapView?>(m =>
                m.HandleAsync(review, BoardFilter.From(new QueryCollection()), section, all: false, Ct)
            )
        )!;

    private static async Task<(ReviewId, SectionId)> ReviewWithOneTextAsync(Province province)
    {
        var review = Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(province.Request(), province.Officer, Ct)));
        var place = (await province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct))).Single(p =>
            p.Organization == province.Communes[0]
        );
        var section = (await province.ReviewsAsync(r => r.FindAsync(review, Ct)))!.Sections.First(s => s.IsLeaf).Id;
        var report = Province.Value(
            await province.App.RunAsync<IReports, Outcome<ReportId>>(r => r.OpenAsync(place.Id, province.CommuneOfficer, Ct))
        );
        Province.Value(
            await province.App.RunAsync<IReports, Outcome<ReportId>>(r =>
                r.FillAsync(report, [new SectionContent(section, "<p>Đã tổ chức 3 hội nghị.</p>", false)], [], province.CommuneOfficer, Ct)
            )
        );
        return (review, section);
    }
}
