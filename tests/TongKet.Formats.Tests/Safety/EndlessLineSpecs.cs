using TongKet.Formats.Reading.Pdf;
using TongKet.Formats.Tests.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Safety;

/// <summary>Lines and paragraphs without an end.</summary>
public sealed class EndlessLineSpecs
{
    [Fact]
    public void A_line_of_endless_words_is_taken_in_pieces()
    {
        var words = Enumerable.Range(0, 40_000).Select(i => new PdfSegment(i * 3, (i * 3) + 2, 10, 20, "a")).ToList();

        Assert.All(PdfRows.Of(new PdfPage(words, 120_000, 100), 2), row => Assert.InRange(row.Words.Count, 1, 1_000));
    }

    [Fact]
    public async Task A_paragraph_of_endless_small_lines_is_not_copied_for_each()
    {
        var text = "Nội dung\n\n" + string.Concat(Enumerable.Repeat("phối hợp rà soát các nội dung đã nêu;\n\n", 8_000));
        var paper = await Read.TextAsync(text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        PaperExtractor.Extract(paper);

        // Joined without an end they were 4 GB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1L << 30);
    }
}
