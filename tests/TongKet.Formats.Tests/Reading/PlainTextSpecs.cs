using System.Text;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

public sealed class PlainTextSpecs
{
    [Fact]
    public async Task Each_line_of_a_text_file_is_a_paragraph_with_its_place()
    {
        var result = await PaperReader.ReadAsync(
            Encoding.UTF8.GetBytes("  Kính gửi:\n\n- Các xã"),
            "a.txt",
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );

        var paper = Assert.IsType<Paper>(result.Paper);
        Assert.Equal(["Kính gửi:", "- Các xã"], paper.Blocks.OfType<ParagraphBlock>().Select(p => p.Text));
        Assert.All(paper.Blocks.OfType<ParagraphBlock>(), p => Assert.Equal(p.Text, paper.Text.Substring(p.Span.Start, p.Span.Length)));
    }
}
