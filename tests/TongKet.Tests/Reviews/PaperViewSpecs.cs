using TongKet.Formats.Reading;
using TongKet.Tests.Architecture;

namespace TongKet.Tests.Reviews;

/// <summary>The paper beside its facts is the paper: its tables are tables, and no blank comes in between marks.</summary>
public sealed class PaperViewSpecs(PostgresFixture postgres)
{
    [Theory]
    [InlineData("01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx")]
    [InlineData("02-ke-hoach-tinh-uy-tong-ket-nghi-quyet-09.docx")]
    public async Task Tables_are_shown_as_tables_and_every_line_letter_by_letter(string file)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Checkout.Root, "samples", file), TestContext.Current.CancellationToken);
        var paper = (await PaperReader.ReadAsync(bytes, file, ReadingLimits.Default, TestContext.Current.CancellationToken)).Paper!;
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);

        var confirm = await site.UploadAsync(bytes, file);
        var shown = confirm.Document.QuerySelector("article.tk-paper")!;

        Assert.Equal(paper.Blocks.OfType<TableBlock>().Count(), shown.QuerySelectorAll("table").Length);
        Assert.NotEmpty(shown.QuerySelectorAll("table"));
        Assert.Equal(Words(paper.Blocks), shown.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    private static IEnumerable<string> Words(IEnumerable<Block> blocks) =>
        blocks.SelectMany(b =>
            b switch
            {
                ParagraphBlock paragraph => paragraph.Text.Split('\n').Where(l => l.Trim().Length > 0),
                TableBlock table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => Words(c.Blocks)),
                _ => [],
            }
        );
}
