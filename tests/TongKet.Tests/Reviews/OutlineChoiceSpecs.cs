using System.Text;
using TongKet.Documents.Contracts;

namespace TongKet.Tests.Reviews;

/// <summary>A paper with two outlines: the person chooses, and what was edited in the other is kept.</summary>
public sealed class OutlineChoiceSpecs(PostgresFixture postgres)
{
    private const string Second = """

        ĐỀ CƯƠNG
        Báo cáo tóm tắt của các tổ chức đoàn thể

        I- KẾT QUẢ TUYÊN TRUYỀN
        1. Tuyên truyền trong đoàn viên (số buổi, số người dự)
        2. Phong trào thi đua
        II- KIẾN NGHỊ
        1. Với cấp ủy
        2. Với chính quyền

        """;

    [Fact]
    public async Task The_second_outline_is_chosen_and_the_first_comes_back_as_it_was_left()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Province.Directive) + Second), "hai.txt");
        var path = confirm.Address.AbsolutePath;
        var first = await FactsAsync(province, confirm);
        Assert.Equal(2, first.OutlineChoices.Count);

        var second = await site.SubmitAsync(confirm, path, "de-cuong:1", ("outlineTitle", "Đề cương đã sửa"));

        var chosen = await FactsAsync(province, confirm);
        Assert.Equal(("KIẾN NGHỊ", 1), (chosen.Outline[^1].Title.ToUpperInvariant(), chosen.ChosenOutline));
        Assert.Contains(chosen.Indicators, f => f.Name == "Số buổi");
        Assert.True(chosen.Evidence.ContainsKey("/outline/1/children/0"));
        await site.SubmitAsync(second, path, "de-cuong:0");

        var back = await FactsAsync(province, confirm);
        Assert.Equal("Đề cương đã sửa", back.OutlineTitle);
        Assert.Equal(first.Indicators, back.Indicators);
        Assert.Equal(first.Evidence.OrderBy(e => e.Key, StringComparer.Ordinal), back.Evidence.OrderBy(e => e.Key, StringComparer.Ordinal));
    }

    private static async Task<DocumentFacts> FactsAsync(Province province, Page page)
    {
        var id = new DocumentId(Guid.Parse(page.Address.AbsolutePath.Split('/')[2]));
        return (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
