using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Formats.Forms;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;

namespace TongKet.Tests.Consolidation;

public sealed partial class BenchPageSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_section_is_worked_through_with_plain_forms()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p><p>Phát tờ gấp.</p>" }, (0, CellState.Value, 12));
        await using var site = await BenchSite.StartAsync(world, world.Writer);
        var page = $"/dot-tong-ket/{world.Reviews.Own.Id.Value}/tong-hop";

        var closed = await site.PageAsync(page);
        var opened = await site.SendAsync(page, $"{page}/mo");
        var ids = (await world.RowsAsync(db => db.Contributions)).OrderBy(c => c.Ordinal).Select(c => c.Id.Value.ToString()).ToList();
        var taken = await site.SendAsync(page, $"{page}/chon", ("viec", "lay"), ("y", ids[0]));
        var refused = await site.SendAsync(page, $"{page}/chon", ("viec", "de-lai"), ("y", ids[1]));
        var aside = await site.SendAsync(page, $"{page}/chon", ("viec", "de-lai"), ("y", ids[1]), ("ly-do", "Đã có ở mục khác"));

        Assert.Contains("Mở tổng hợp", closed, StringComparison.Ordinal);
        Assert.Contains("0/2", opened, StringComparison.Ordinal);
        Assert.Contains("Đã lấy 1 ý vào dự thảo.", taken, StringComparison.Ordinal);
        Assert.Contains("Hãy ghi lý do", refused, StringComparison.Ordinal);
        Assert.Contains("Lý do: Đã có ở mục khác", aside, StringComparison.Ordinal);
        Assert.Contains("2/2", aside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_sentence_and_each_figure_leads_to_its_sources()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" }, (0, CellState.Value, 1234.5m));
        await world.OpenAsync();
        await world.TakeAllAsync();
        await using var site = await BenchSite.StartAsync(world, world.Writer);
        var page = $"/dot-tong-ket/{world.Reviews.Own.Id.Value}/tong-hop";
        var passage = (await world.RowsAsync(db => db.Passages))[0];

        var bench = await site.PageAsync($"{page}?muc={passage.Section.Value}");
        var ofPassage = await site.PageAsync($"{page}/nguon/doan/{passage.Id.Value}");
        var ofFigure = await site.PageAsync($"{page}/nguon/chi-tieu/{world.Reviews.Own.Indicators[0].Id.Value}");
        var preview = await site.PageAsync($"{page}/xem");

        Assert.Contains($"/nguon/doan/{passage.Id.Value}", bench, StringComparison.Ordinal);
        Assert.Contains("1.234,5", bench, StringComparison.Ordinal);
        Assert.Contains("Chi bộ thôn Nậm 01", ofPassage, StringComparison.Ordinal);
        Assert.Contains("01-BC/CB", ofPassage, StringComparison.Ordinal);
        Assert.Contains("Chưa báo cáo", ofFigure, StringComparison.Ordinal);
        Assert.Contains("Họp 12 buổi.", preview, StringComparison.Ordinal);
        Assert.Contains("2 mục chưa có nội dung", preview, StringComparison.Ordinal);
        Assert.Contains($"muc={world.Reviews.Own.Sections[4].Id.Value}", preview, StringComparison.Ordinal);
        Assert.Contains("2 mục chưa có nội dung", bench, StringComparison.Ordinal);
        Assert.Contains(">1.</span>", bench, StringComparison.Ordinal);
        var file = await site.GetAsync($"{page}/bao-cao.docx");
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            file.Content.Headers.ContentType?.MediaType
        );
    }

    [Fact]
    public async Task A_returned_report_is_not_called_a_newer_version()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" });
        await world.OpenAsync();
        await world.TakeAllAsync();
        var page = $"/dot-tong-ket/{world.Reviews.Own.Id.Value}/tong-hop?muc={world.Reviews.Own.Sections[2].Id.Value}";
        world.Reports.Return(0);
        await world.OpenAsync();
        await using var site = await BenchSite.StartAsync(world, world.Writer);

        var returned = await site.PageAsync(page);

        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 14 buổi.</p>" });
        await world.OpenAsync();
        var newer = await site.PageAsync(page);

        Assert.Contains("Đã có bản mới", newer, StringComparison.Ordinal);
        Assert.DoesNotContain("đã bị trả lại", newer, StringComparison.Ordinal);
        Assert.Contains("1 nguồn đã bị trả lại", returned, StringComparison.Ordinal);
        Assert.DoesNotContain("ã có bản mới", returned, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_taken_as_one_text_with_all_its_sources_or_not_at_all()
    {
        await using var world = await World.StartAsync(postgres);
        for (var unit = 0; unit < 3; unit++)
        {
            world.Reports.Send(unit, new Dictionary<int, string> { [2] = "<p>Nhân dân đồng tình với chủ trương chung.</p>" });
        }

        await world.OpenAsync();
        await using var site = await BenchSite.StartAsync(world, world.Writer);
        var page = $"/dot-tong-ket/{world.Reviews.Own.Id.Value}/tong-hop";
        var seen = GroupButton().Match(await site.PageAsync(page)).Groups[1].Value;

        var stale = await site.SendAsync(page, $"{page}/chon", ("nhom", seen[..^1] + "2"));
        var taken = await site.SendAsync(page, $"{page}/chon", ("nhom", seen));

        Assert.Contains("Hãy tải lại trang", stale, StringComparison.Ordinal);
        Assert.Contains("ghi đủ 3 nguồn", taken, StringComparison.Ordinal);
        Assert.Single(await world.RowsAsync(db => db.Passages));
        Assert.Equal(3, (await world.RowsAsync(db => db.PassageSources)).Count);
    }

    [Fact]
    public async Task The_draft_is_edited_and_arranged_by_plain_forms()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Câu một.</p><p>Câu hai.</p>" });
        await world.OpenAsync();
        await world.TakeAllAsync();
        await using var site = await BenchSite.StartAsync(world, world.Writer);
        var page = $"/dot-tong-ket/{world.Reviews.Own.Id.Value}/tong-hop";
        var draft = await world.RowsAsync(db => db.Passages.OrderBy(p => p.Ordinal));
        var muc = ("muc", draft[0].Section.Value.ToString());
        var editing = $"{page}?muc={muc.Item2}&sua={draft[0].Id.Value}";

        Assert.Contains("Câu một.</textarea>", await site.PageAsync(editing), StringComparison.Ordinal);
        var edited = await site.SendAsync(
            editing,
            $"{page}/doan/{draft[0].Id.Value}/sua",
            muc,
            ("phien-ban", "1"),
            ("loi", "Câu một đã sửa.")
        );
        var moved = await site.SendAsync(page, $"{page}/doan", muc, ("len", draft[1].Id.Value.ToString()));
        var removed = await site.SendAsync(page, $"{page}/doan", muc, ("bo", draft[1].Id.Value.ToString()));

        Assert.Contains("<p>Câu một đã sửa.</p>", edited, StringComparison.Ordinal);
        Assert.True(moved.IndexOf("Câu hai.", StringComparison.Ordinal) < moved.IndexOf("Câu một đã sửa.", StringComparison.Ordinal));
        Assert.Contains("1 ý chờ xử lý lại", removed, StringComparison.Ordinal);
        Assert.Single(await world.RowsAsync(db => db.Passages));
    }

    [Fact]
    public async Task The_owner_and_the_intermediary_consolidate_and_a_unit_does_not()
    {
        await using var world = await World.StartAsync(postgres);
        var intermediary = world.Organizations.Add("Ban Dân vận", "BDV", OrganizationKind.PartyAgency, world.Reviews.Own.Owner);
        world.Reviews.Own = world.Reviews.Own with { Intermediary = intermediary };
        var path = $"/dot-tong-ket/{world.Reviews.Own.Id.Value}/tong-hop";

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(world, world.Reviews.Own.Owner, Role.Specialist, path));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(world, intermediary, Role.Specialist, path));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(world, world.Reviews.Units[0].Organization, Role.Specialist, path));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(world, world.Reviews.Own.Owner, Role.Inspector, path + "/bao-cao.docx"));
    }

    [Fact]
    public async Task With_two_hundred_units_a_section_answers_quickly()
    {
        await using var world = await World.StartAsync(postgres, units: 200);
        for (var unit = 0; unit < 200; unit++)
        {
            world.Reports.Send(
                unit,
                new Dictionary<int, string>
                {
                    [2] =
                        $"<p>Chi bộ đã họp {unit} buổi để phổ biến nội dung.</p><p>Nhân dân đồng tình với chủ trương chung của cấp trên.</p>",
                },
                (0, CellState.Value, unit)
            );
        }

        await world.OpenAsync();
        await using var site = await BenchSite.StartAsync(world, world.Writer);
        var page = $"/dot-tong-ket/{world.Reviews.Own.Id.Value}/tong-hop?muc={world.Reviews.Own.Sections[2].Id.Value}";
        var first = await site.PageAsync(page);
        var watch = Stopwatch.StartNew();
        await site.PageAsync(page);

        Assert.Contains("200 đơn vị nêu ý này", first, StringComparison.Ordinal);
        TestContext.Current.SendDiagnosticMessage(
            $"Consolidation page with 200 units: {watch.ElapsedMilliseconds} ms, {first.Length / 1024} KB"
        );
        // Far above what it takes, so that a busy machine does not fail it; an N+1 query would.
        Assert.True(watch.ElapsedMilliseconds < 1_500, $"{watch.ElapsedMilliseconds} ms");
    }

    [GeneratedRegex("name=\"nhom\" value=\"([^\"]+)\"")]
    private static partial Regex GroupButton();

    private static async Task<HttpStatusCode> StatusAsync(World world, OrganizationId office, Role role, string path)
    {
        await using var site = await BenchSite.StartAsync(
            world,
            world.Writer with
            {
                Organization = office,
                Roles = new HashSet<Role> { role },
            }
        );
        return (await site.GetAsync(path)).StatusCode;
    }
}
