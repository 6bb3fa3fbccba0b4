using System.IO.Compression;
using System.Net;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>Pages, lists and files of one's own office name no thing, so the gate has nothing to ask about: what stands in them must be the office's own.</summary>
public sealed class ListSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private const string Review = "Tổng kết của launcher";
    private const string Task = "Việc kín của Long Thạnh Đông";
    private const string Person = "Phan Thị Ngà";

    [Theory]
    [InlineData("beside")]
    [InlineData("below")]
    public async Task No_list_shows_an_office_what_it_has_no_part_in(string office)
    {
        var text = await AllAsync(office);

        Assert.All([Review, Task, Person, "Lời kín của unit", "Lời kín của sibling"], s => Assert.False(Holds(text, s), s));
        Assert.True(Holds(text, "Tổng kết của beside"));
    }

    [Fact]
    public async Task The_lists_of_the_office_itself_show_it()
    {
        var text = await AllAsync("launcher");

        Assert.All([Review, Task, Person], s => Assert.True(Holds(text, s), s));
    }

    [Fact]
    public async Task A_unit_is_not_shown_what_the_other_units_wrote()
    {
        var text = await AllAsync("sibling");

        Assert.False(Holds(text, "Lời kín của unit"));
        Assert.False(Holds(text, Person));
        Assert.True(Holds(text, Review));
    }

    private static bool Holds(Dictionary<string, string> pages, string words) =>
        pages.Values.Any(t => t.Contains(words, StringComparison.Ordinal));

    private async Task<Dictionary<string, string>> AllAsync(string office)
    {
        var lists = site
            .Endpoints.Where(e =>
                e.Method == "GET" && e.Rules.All(r => r.Resource is null) && e.Endpoint.RoutePattern.Parameters.Count == 0
            )
            .Select(e => e.Route)
            .Concat([
                "/tim?q=tong+ket",
                "/tim?q=dang+uy",
                "/nhiem-vu?loc=giao",
                "/van-ban?tim=tong+ket",
                "/dot-tong-ket?tim=tong",
                "/quan-tri?tim=a",
            ])
            .ToList();
        Assert.True(lists.Count > 15);
        var pages = new Dictionary<string, string>();
        foreach (var address in lists)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                using var request = Asked.Request("GET", address);
                using var answer = await site.AskAsync(office, role, request);
                Assert.True((int)answer.StatusCode < 500, $"{role} {address}: {(int)answer.StatusCode}");
                pages[$"{role} {address}"] = WebUtility.HtmlDecode(await TextAsync(answer));
            }
        }

        return pages;
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        var ct = TestContext.Current.CancellationToken;
        if (answer.Content.Headers.ContentType?.MediaType?.Contains("spreadsheetml", StringComparison.Ordinal) is not true)
        {
            return await answer.Content.ReadAsStringAsync(ct);
        }

        await using var zip = await ZipArchive.CreateAsync(
            await answer.Content.ReadAsStreamAsync(ct),
            ZipArchiveMode.Read,
            false,
            null,
            ct
        );
        var text = "";
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(ct));
            text += await reader.ReadToEndAsync(ct);
        }

        return text;
    }
}
