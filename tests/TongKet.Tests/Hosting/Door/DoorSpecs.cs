using System.Net;
using System.Text.Json;
using TongKet.Door;
using TongKet.Tests.Outlines;

namespace TongKet.Tests.Hosting.Door;

/// <summary>More come than the machine can serve in a reasonable time: they are told when to come again, and lose nothing.</summary>
public sealed class DoorSpecs(PostgresFixture postgres)
{
    private static readonly DoorLimits Narrow = new(new(1, 0), new(1, 0), new(1, 0)) { Seconds = (7, 8) };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_finds_no_room_is_told_at_once_when_to_come_again()
    {
        await using var full = await FullAsync(Narrow);

        using var page = await full.Site.AskAsync("/bao-cao");
        using var script = await full.SaveAsync(1);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Equal(7, page.Headers.RetryAfter?.Delta?.TotalSeconds);
        var html = await page.Content.ReadAsStringAsync(Ct);
        Assert.Contains("<h1>Máy chủ đang bận</h1>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\" content=\"7\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, script.StatusCode);
        Assert.Equal(7, script.Headers.RetryAfter?.Delta?.TotalSeconds);
        using var problem = JsonDocument.Parse(await script.Content.ReadAsStringAsync(Ct));
        Assert.Equal("web.busy", problem.RootElement.GetProperty("code").GetString());
        Assert.Contains(
            "vẫn còn trên máy này, hệ thống tự gửi lại sau 7 giây",
            problem.RootElement.GetProperty("title").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_save_that_was_turned_away_lands_once_when_it_is_repeated_with_its_key()
    {
        await using var full = await FullAsync(Narrow);

        using var refused = await full.SaveAsync(1);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        await full.EmptyAsync();
        using var saved = await full.SaveAsync(1);
        using var twice = await full.SaveAsync(1);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.StatusCode, twice.StatusCode));
        Assert.Equal((1, 1), (await VersionAsync(saved), await VersionAsync(twice)));
        Assert.Equal("<p>Gõ lúc máy chủ bận.</p>", (await full.Scene.EditorAsync(full.Report, 0, full.Section)).Text!.Html);
    }

    [Fact]
    public async Task A_form_that_was_turned_away_comes_back_with_its_fields_and_sends_itself_again()
    {
        await using var full = await FullAsync(Narrow);
        using var form = new FormUrlEncodedContent([new("khoa", "0198c0de"), new("ghi-chu", "Đã ký số 12")]);

        using var button = new FormUrlEncodedContent([new("__RequestVerificationToken", "cũ")]);

        using var refused = await full.Site.AskAsync($"/bao-cao/{full.Report.Value}/gui", form);
        using var pressed = await full.Site.AskAsync($"/bao-cao/{full.Report.Value}/sua-doi", button);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Ct));
        Assert.Contains("name=\"khoa\" value=\"0198c0de\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"ghi-chu\" value=\"Đã ký số 12\"", page, StringComparison.Ordinal);
        Assert.Contains("data-after=\"7\"", page, StringComparison.Ordinal);
        Assert.Contains("tự gửi lại sau 7 giây", page, StringComparison.Ordinal);
        // A button has no fields, and is pressed again all the same.
        Assert.Contains(">Gửi lại</button>", WebUtility.HtmlDecode(await pressed.Content.ReadAsStringAsync(Ct)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_scripts_and_signing_in_have_ways_of_their_own()
    {
        await using var full = await FullAsync(Narrow);
        using var form = new FormUrlEncodedContent([new("userName", "khong.co"), new("password", "sai")]);

        using var style = await full.Site.AskAsync("/assets/app.css");
        using var signIn = await full.Site.AskAsync("/dang-nhap", form);
        using var sheet = await full.Site.AskAsync("/to-chuc/nhom/danh-sach.xlsx");

        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, signIn.StatusCode);
        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, sheet.StatusCode);
    }

    [Fact]
    public async Task A_file_that_was_turned_away_is_not_promised_to_be_sent_again()
    {
        await using var full = await FullAsync(Narrow);
        using var file = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "tep", "a.docx" } };

        using var refused = await full.Site.AskAsync("/van-ban/tai-len", file);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Ct));
        Assert.Contains("tệp phải chọn lại", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tự gửi lại", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_room_in_the_line_waits_and_is_served()
    {
        await using var full = await FullAsync(Narrow with { Saves = new(1, 1) });

        // Two come, and there is room for one in the line.
        var (one, other) = (full.SaveAsync(1), full.SaveAsync(1));
        var turnedAway = await Task.WhenAny(one, other);
        var waiting = turnedAway == one ? other : one;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await turnedAway).StatusCode);
        Assert.False(waiting.IsCompleted);
        await full.EmptyAsync();

        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
    }

    [Fact]
    public async Task A_text_that_comes_over_a_slow_line_takes_nobody_s_place()
    {
        await using var house = await FullHouse.MakeAsync(postgres, Narrow, full: false);
        using var slow = new SlowForm();
        var arriving = house.Site.AskAsync($"/bao-cao/{house.Report.Value}/muc/{house.Section.Value}", slow);
        await slow.Asked.WaitAsync(TimeSpan.FromMinutes(1), Ct);

        using var saved = await house.SaveAsync(1);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.False(arriving.IsCompleted);
        slow.Finish();
        using var arrived = await arriving;
        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, arrived.StatusCode);
    }

    private Task<FullHouse> FullAsync(DoorLimits limits) => FullHouse.MakeAsync(postgres, limits);

    private static async Task<int> VersionAsync(HttpResponseMessage answer)
    {
        using var saved = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct));
        return saved.RootElement.GetProperty("version").GetInt32();
    }
}
