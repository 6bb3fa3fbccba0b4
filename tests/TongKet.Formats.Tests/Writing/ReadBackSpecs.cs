using TongKet.Formats.Reading;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing;

/// <summary>What we write we read back.</summary>
public sealed class ReadBackSpecs
{
    [Fact]
    public async Task Every_sample_is_read_back_line_by_line()
    {
        foreach (var paper in SamplePapers.All.Values)
        {
            var read = await ReadAsync(paper);
            var lines = Lines(read.Blocks).ToHashSet();

            Assert.Empty(read.Findings);
            // The star and the rule under a name are marks of the page; the reader leaves them out.
            var written = WrittenLines.Of(paper).Where(l => l.Style is not ("LetterheadMark" or "TitleMark"));
            Assert.All(written, line => Assert.Contains(line.Text, lines));
        }
    }

    [Fact]
    public async Task Tables_come_back_with_their_merged_cells_and_lists_with_their_marks()
    {
        var read = await ReadAsync(ConsolidatedReport.For(LayoutProfiles.All[0]));
        var tables = read.Blocks.OfType<TableBlock>().Where(t => t.HasBorders).ToList();

        Assert.Equal(3, tables.Count);
        Assert.Equal([(1, 2), (1, 2), (2, 1)], tables[0].Rows[0].Cells.Select(c => (c.ColumnSpan, c.RowSpan)));
        Assert.Equal(11, tables[1].Rows[0].Cells.Count);
        var lines = Lines(read.Blocks).ToList();
        Assert.Contains("- Khối xã: 40/40 đơn vị có kế hoạch.", lines);
        Assert.Contains("+ 27 đơn vị làm trong quý đầu.", lines);
        Assert.Contains("2. Việc thứ hai.", lines);
    }

    [Fact]
    public async Task A_section_that_was_written_can_be_imported_again()
    {
        var read = await ReadAsync(CommuneReport.Paper);
        var table = read.Blocks.OfType<TableBlock>().Single(t => t.HasBorders);

        var html = RichText.FromBlocks([table]).ToHtml();

        Assert.Contains("<p>93,4</p>", html);
        Assert.Equal(html, RichText.Parse(html).ToHtml());
    }

    private static async Task<Paper> ReadAsync(OfficialPaper paper)
    {
        var result = await PaperReader.ReadAsync(
            DocxWriter.Write(paper),
            "paper.docx",
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );
        return Assert.IsType<Paper>(result.Paper);
    }

    private static IEnumerable<string> Lines(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                ParagraphBlock paragraph => [paragraph.Text],
                TableBlock table => Lines(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)),
                _ => [],
            }
        );
}
