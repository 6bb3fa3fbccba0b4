using Npgsql;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Organizations.Restructuring;

public sealed class RestructuringSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => District.Ct;

    [Fact]
    public async Task Merged_communes_are_there_until_the_day_before_and_their_successor_from_the_day_on()
    {
        await using var all = await District.FoundAsync(postgres);
        await all.MergeAsync();

        var (before, after) = (await all.TreeAsync(District.Day.AddDays(-1)), await all.TreeAsync(District.Day));

        Assert.NotNull(before.Find(all.Thuong));
        Assert.Null(after.Find(all.Thuong));
        var heir = Assert.Single((await all.LineageAsync()).StandingFor(all.Thuong, District.Day));
        Assert.Equal("Đảng ủy xã Suối Lành", after.NameOf(heir));
        Assert.Equal(all.Province, after.Find(heir)!.Parent);
        Assert.Equal("Đảng ủy xã Suối Hạ (nay là Đảng ủy xã Suối Lành)", after.NameOf(all.Ha));
        Assert.Equal([all.Thuong, all.Ha], (await all.LineageAsync()).Before(heir, District.Day));
    }

    [Fact]
    public async Task One_that_takes_its_neighbour_in_goes_on_under_its_own_id()
    {
        await using var all = await District.FoundAsync(postgres);

        await all.DoAsync(r =>
            r.MergeAsync(new([all.Thuong, all.Ha], [], new(all.Ha, "Đảng ủy xã Suối"), District.Basis()), all.Admin, _ => { }, Ct)
        );

        var after = await all.TreeAsync(District.Day);
        Assert.Equal("Đảng ủy xã Suối", after.NameOf(all.Ha));
        Assert.Equal([all.Ha], (await all.LineageAsync()).StandingFor(all.Thuong, District.Day));
    }

    [Fact]
    public async Task An_ended_district_needs_a_place_for_the_communes_below_it()
    {
        await using var all = await District.FoundAsync(postgres);

        var refused = await all.TryAsync(r => r.DissolveAsync(new(all.Huyen, null, District.Basis()), all.Admin, _ => { }, Ct));
        await all.EndDistrictAsync();

        Assert.Equal("succession.children-need-parent", refused.Problem?.Code);
        Assert.Contains("3 đơn vị trực thuộc", refused.Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(3, (await all.TreeAsync(District.Day)).ChildrenOf(all.Province).Count());
        Assert.Equal("Huyện ủy Đông Sa (đã giải thể từ 01/07/2025)", (await all.TreeAsync(District.Day)).NameOf(all.Huyen));
    }

    [Fact]
    public async Task A_divided_commune_is_stood_for_by_both_parts()
    {
        await using var all = await District.FoundAsync(postgres);

        await all.DoAsync(r =>
            r.SplitAsync(
                new(all.Trung, [new(null, "Đảng ủy xã Suối Đông"), new(null, "Đảng ủy xã Suối Tây")], null, District.Basis()),
                all.Admin,
                _ => { },
                Ct
            )
        );

        Assert.Equal(2, (await all.LineageAsync()).StandingFor(all.Trung, District.Day).Count);
        Assert.Contains(
            "nay là Đảng ủy xã Suối Đông; Đảng ủy xã Suối Tây",
            (await all.TreeAsync(District.Day)).NameOf(all.Trung),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_wrong_is_refused_in_words_and_changes_nothing()
    {
        await using var all = await District.FoundAsync(postgres);
        await all.MergeAsync();
        async Task<string?> CodeAsync(Func<IRestructuring, Task<Kernel.Outcomes.Outcome<SuccessionId>>> enter) =>
            (await all.TryAsync(enter)).Problem?.Code;

        Assert.Equal(
            "succession.ended",
            await CodeAsync(r =>
                r.RenameAsync(new(all.Thuong, "Tên mới", "", "", District.Basis(new(2026, 1, 1))), all.Admin, _ => { }, Ct)
            )
        );
        Assert.Equal(
            "succession.circle",
            await CodeAsync(r => r.MoveAsync(new(all.Huyen, all.Trung, District.Basis()), all.Admin, _ => { }, Ct))
        );
        Assert.Equal(
            "succession.unknown",
            await CodeAsync(r => r.MoveAsync(new(all.Trung, all.Province, District.Basis(new(2010, 1, 1))), all.Admin, _ => { }, Ct))
        );
        Assert.Equal(
            "succession.too-few",
            await CodeAsync(r => r.MergeAsync(new([all.Trung], [], new(null, "Một mình"), District.Basis()), all.Admin, _ => { }, Ct))
        );
        Assert.Equal(
            "succession.nothing-changes",
            await CodeAsync(r => r.MoveAsync(new(all.Trung, all.Huyen, District.Basis()), all.Admin, _ => { }, Ct))
        );
        Assert.Equal(
            "succession.document-missing",
            await CodeAsync(r => r.MoveAsync(new(all.Trung, all.Province, new(District.Day, " ")), all.Admin, _ => { }, Ct))
        );
        Assert.Equal(
            "succession.out-of-reach",
            await CodeAsync(r => r.MoveAsync(new(all.Trung, all.Elsewhere, District.Basis()), all.Admin, _ => { }, Ct))
        );
        Assert.Equal(
            "succession.out-of-reach",
            await CodeAsync(r => r.DissolveAsync(new(all.Elsewhere, null, District.Basis()), all.Admin, _ => { }, Ct))
        );
        Assert.Equal(all.Huyen, (await all.TreeAsync(District.Day)).Find(all.Trung)!.Parent);
    }

    [Fact]
    public async Task The_last_entry_can_be_withdrawn_and_all_is_as_it_was()
    {
        await using var all = await District.FoundAsync(postgres);
        var entered = await all.MergeAsync();

        await all.DoAsync(r => r.WithdrawAsync(entered, "Ghi nhầm ngày", all.Admin, _ => { }, Ct));

        Assert.NotNull((await all.TreeAsync(District.Day)).Find(all.Ha));
        Assert.Empty((await all.LineageAsync()).All);
        Assert.Equal(
            "succession.withdrawn",
            (await all.TryAsync(r => r.WithdrawAsync(entered, "Lần nữa", all.Admin, _ => { }, Ct))).Problem?.Code
        );
    }

    [Fact]
    public async Task An_entry_on_which_a_later_one_rests_stays()
    {
        await using var all = await District.FoundAsync(postgres);
        var entered = await all.MergeAsync();
        var heir = (await all.LineageAsync()).StandingFor(all.Ha, District.Day)[0];
        await all.DoAsync(r =>
            r.RenameAsync(new(heir, "Đảng ủy phường Suối Lành", "ĐU", "", District.Basis(new(2026, 1, 1))), all.Admin, _ => { }, Ct)
        );

        var refused = await all.TryAsync(r => r.WithdrawAsync(entered, "Ghi nhầm", all.Admin, _ => { }, Ct));

        Assert.Equal("succession.changed-since", refused.Problem?.Code);
    }

    [Fact]
    public async Task The_database_keeps_what_was_recorded()
    {
        await using var all = await District.FoundAsync(postgres);
        await all.MergeAsync();
        await using var command = all.App.Source.CreateCommand("update organizations_succession set document = 'khác'");

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct));

        Assert.Equal(PostgresErrorCodes.RestrictViolation, refused.SqlState);
    }

    [Fact]
    public async Task Old_names_are_found_and_say_what_became_of_them()
    {
        await using var all = await District.FoundAsync(postgres);
        await all.MergeAsync();

        var found = await all.App.RunAsync<IOrganizationHistory, IReadOnlyList<FormerName>>(h =>
            h.FindFormerAsync("suoi thuong", new(2026, 1, 1), Ct)
        );

        var former = Assert.Single(found);
        Assert.Equal(
            ("Đảng ủy xã Suối Thượng", new DateOnly(2025, 6, 30), "nay là Đảng ủy xã Suối Lành"),
            (former.Name, former.Last, former.Became)
        );
    }

    [Fact]
    public async Task A_saved_list_of_recipients_is_stood_for_by_the_successors()
    {
        await using var all = await District.FoundAsync(postgres);
        await all.App.RunAsync<IRecipientGroups, Kernel.Outcomes.Outcome<Guid>>(g =>
            g.AddAsync(all.Province, new("Cụm suối", [], [], [], false, [all.Thuong, all.Ha, all.Trung]), _ => { }, Ct)
        );
        await all.MergeAsync();
        Task<RecipientResolution> OnAsync(DateOnly day) =>
            all.App.RunAsync<IOrganizations, RecipientResolution>(o => o.ResolveAsync("Cụm suối", all.Province, day, Ct));

        Assert.Equal([all.Thuong, all.Ha, all.Trung], (await OnAsync(District.Day.AddDays(-1))).Organizations);
        Assert.Equal(2, (await OnAsync(District.Day)).Organizations.Count);
    }
}
