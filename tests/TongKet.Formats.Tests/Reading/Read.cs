using System.Text;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

/// <summary>Reads sample papers and says what came out.</summary>
internal static class Read
{
    public static Task<ReadingResult> BytesAsync(byte[] bytes, string name = "mau.txt", ReadingLimits? limits = null) =>
        PaperReader.ReadAsync(bytes, name, limits ?? ReadingLimits.Default, TestContext.Current.CancellationToken);

    public static async Task<Paper> TextAsync(string text, string name = "mau.txt")
    {
        var result = await BytesAsync(Encoding.UTF8.GetBytes(text), name);
        Assert.Null(result.Refusal);
        AssertSpans(result.Paper!);
        return result.Paper!;
    }

    public static async Task<string[]> LinesAsync(string text) => [.. Paragraphs((await TextAsync(text)).Blocks).Select(p => p.Text)];

    public static IEnumerable<ParagraphBlock> Paragraphs(IEnumerable<Block> blocks) =>
        blocks.SelectMany(b =>
            b switch
            {
                ParagraphBlock p => [p],
                TableBlock t => Paragraphs(t.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)),
                _ => Enumerable.Empty<ParagraphBlock>(),
            }
        );

    public static void AssertSpans(Paper paper)
    {
        foreach (var p in Paragraphs(paper.Blocks))
        {
            Assert.Equal(p.Text, paper.Text.Substring(p.Span.Start, p.Span.Length));
        }

        foreach (var block in paper.Blocks)
        {
            Assert.InRange(block.Span.Start, 0, paper.Text.Length);
            Assert.InRange(block.Span.End, block.Span.Start, paper.Text.Length);
        }
    }
}
