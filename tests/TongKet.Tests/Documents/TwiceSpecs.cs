using System.Text;
using TongKet.Documents.Contracts;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Documents;

/// <summary>The same paper twice is said and asked, and an unconfirmed paper gets no number.</summary>
public sealed class TwiceSpecs(PostgresFixture postgres)
{
    // Other bytes, the same number, issuer and date: the scan of a paper that came by mail before.
    private static readonly byte[] Again = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Province.Directive) + "\n\n");

    [Fact]
    public async Task The_same_file_leads_to_the_paper_that_is_there_and_enters_again_only_when_told_so()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var first = await RegisterAsync(site, Province.Directive);

        var back = await site.UploadAsync(Province.Directive, "chi-dao-2.txt");

        Assert.Equal(first.Address.AbsolutePath, back.Address.AbsolutePath);
        Assert.Contains("giống hệt tệp của văn bản này", back.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await CountAsync(province));
        var copy = await site.SubmitAsync(back, first.Address.AbsolutePath + "/them-ban");
        await site.SubmitAsync(back, first.Address.AbsolutePath + "/them-ban");
        Assert.EndsWith("/xac-nhan", copy.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(2L, await CountAsync(province));
    }

    [Fact]
    public async Task Another_file_of_the_same_paper_is_asked_about_with_a_link_and_registered_when_told_so()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var first = await RegisterAsync(site, Province.Directive);
        var confirm = await site.UploadAsync(Again, "ban-quet.txt");
        var path = confirm.Address.AbsolutePath;

        var asked = await site.SubmitAsync(confirm, path, "vao-so", Page.Compared);
        var registered = await site.SubmitAsync(asked, path, "vao-so", ("van-vao-so", "on"));

        Assert.Contains("đã có trong sổ: số đến 1", asked.Message, StringComparison.Ordinal);
        Assert.NotNull(asked.Document.QuerySelector($"#trung-van-ban a[href='{first.Address.AbsolutePath}']"));
        Assert.Contains("Đã xác nhận và vào sổ", registered.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await FindAsync(province, path))!.Number);
    }

    [Fact]
    public async Task Of_two_twins_registered_at_once_one_is_asked_about_and_no_number_is_lost()
    {
        await using var province = await Province.FoundAsync(postgres);
        var one = await province.TakeDirectiveInAsync();
        var two = Province.Value(await province.DocumentsAsync(d => d.TakeInAsync(Again, "b.txt", province.Officer, Token)));

        var both = await Task.WhenAll(
            new[] { one, two }.Select(id => province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)))
        );

        Assert.Equal("document.twice", Assert.Single(both, b => !b.Succeeded).Problem?.Code);
        var other = both[0].Succeeded ? two : one;
        Province.Value(await province.DocumentsAsync(d => d.RegisterTwinAsync(other, province.Officer, Token)));
        Assert.Equal(2, (await province.DocumentsAsync(d => d.FindAsync(other, Token)))!.Number);
    }

    [Fact]
    public async Task An_unconfirmed_paper_is_not_numbered_and_says_so_in_the_register()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var path = confirm.Address.AbsolutePath;

        var back = await site.SubmitAsync(confirm, path, "vao-so");
        var list = await site.PageAsync("/van-ban");

        Assert.Matches(@"Còn \d+ điểm chưa xác nhận", back.Message);
        Assert.False((await FindAsync(province, path))!.IsRegistered);
        Assert.Contains("Chờ xác nhận", list.Text, StringComparison.Ordinal);
        Assert.NotNull(list.Document.QuerySelector($"a[href='{path}']"));
    }

    private static async Task<Page> RegisterAsync(Site site, byte[] bytes)
    {
        var confirm = await site.UploadAsync(bytes, "chi-dao.txt");
        return await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "vao-so", Page.Compared);
    }

    private static Task<DocumentSummary?> FindAsync(Province province, string path) =>
        province.DocumentsAsync(d => d.FindAsync(new DocumentId(Guid.Parse(path.Split('/')[2])), Token));

    private static async Task<long> CountAsync(Province province)
    {
        await using var command = province.App.Source.CreateCommand("select count(*) from documents_document");
        return (long)(await command.ExecuteScalarAsync(Token))!;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
