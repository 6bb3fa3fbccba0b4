using System.Text;
using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews;

/// <summary>The pages, lists and files of papers and reviews open for those who may see them.</summary>
public sealed class ReviewPagesSpecs(PostgresFixture postgres)
{
    [Theory, InlineData("/van-ban/so.xlsx"), InlineData("/nhiem-vu/danh-sach.xlsx?loc=giao")]
    public async Task Lists_come_as_excel(string address)
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var id = await province.TakeDirectiveInAsync();
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)));
        await province.App.DrainAsync();

        var answer = await site.GetAsync(address);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(Token)).Length > 2_000);
    }

    [Fact]
    public async Task A_refused_file_is_answered_on_the_upload_page_in_vietnamese()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);

        foreach (
            var (bytes, said) in new[]
            {
                (Array.Empty<byte>(), "không có nội dung"),
                (Encoding.UTF8.GetBytes("MẬT\n\nSố 3-CV/TU\n\nNội dung."), "mật"),
            }
        )
        {
            var back = await site.UploadAsync(bytes, "tep.txt");

            Assert.Equal("/van-ban/tai-len", back.Address.AbsolutePath);
            Assert.Contains(said, back.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_original_is_served_as_an_attachment_that_no_browser_opens_in_the_page()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var id = await province.TakeDirectiveInAsync();

        var answer = await site.GetAsync($"/van-ban/{id.Value}/tep");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(Province.Directive, await answer.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [
        InlineData("/van-ban"),
        InlineData("/van-ban?so=den&loai=CV&nam=2026&tim=moi truong"),
        InlineData("/van-ban?loc=cho"),
        InlineData("/van-ban/tai-len")
    ]
    [
        InlineData("/dot-tong-ket"),
        InlineData("/dot-tong-ket?tim=17"),
        InlineData("/dot-tong-ket/tao"),
        InlineData("/nhiem-vu"),
        InlineData("/nhiem-vu?loc=giao")
    ]
    public async Task Lists_open(string address)
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var id = await province.TakeDirectiveInAsync();
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)));
        Province.Value(
            await province.ReviewsAsync(r => r.LaunchAsync(province.Request() with { Directive = id }, province.Officer, Token))
        );
        await province.App.DrainAsync();

        Assert.NotEmpty((await site.PageAsync(address)).Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task The_pages_of_a_review_open_for_its_owner_and_a_participant_sees_only_itself()
    {
        await using var province = await Province.FoundAsync(postgres);
        var request = province.Request();
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Token)));
        await using var owner = await Site.OpenAsync(province, province.Officer);
        await using var commune = await Site.OpenAsync(province, province.CommuneOfficer);

        foreach (var tab in (string[])["", "/don-vi", "/de-cuong"])
        {
            Assert.Contains("Tổng", (await owner.PageAsync($"/dot-tong-ket/{request.Id.Value}{tab}")).Text, StringComparison.Ordinal);
        }

        Assert.Contains("Cửa Lạch", (await owner.PageAsync($"/dot-tong-ket/{request.Id.Value}/don-vi")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Cửa Lạch",
            (await commune.PageAsync($"/dot-tong-ket/{request.Id.Value}/don-vi")).Text,
            StringComparison.Ordinal
        );
    }

    // The figures of Công an and the like are not in this province: those groups are deleted before launching.
    private static async Task<Page> LaunchAsync(Site site, Page draft)
    {
        var path = draft.Address.AbsolutePath;
        return await site.SubmitAsync(draft, path, "phat-dong", ("g-add", ""));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
