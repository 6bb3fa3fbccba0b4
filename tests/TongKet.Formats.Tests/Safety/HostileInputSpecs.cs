using TongKet.Formats.Programs;
using TongKet.Formats.Reading;
using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Reading.Pdf;
using TongKet.Formats.Tests.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Safety;

/// <summary>Input that was made to harm, or that only looks so.</summary>
public sealed class HostileInputSpecs
{
    [Theory]
    [InlineData("zeros-999999999")]
    [InlineData("zeros-x")]
    public async Task A_format_of_numbers_that_the_file_invents_decides_no_length(string format)
    {
        var numbers =
            $"""<w:abstractNum w:abstractNumId="0">{Docx.Level(0, format, "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

        var file = Docx.With(Docx.Item("Chuẩn bị hồ sơ", 1), ("word/numbering.xml", Docx.Part("numbering", numbers)));

        Assert.Equal("1. Chuẩn bị hồ sơ", (await Read.BytesAsync(file, "a.docx")).Paper?.Text);
    }

    [Fact]
    public void A_line_of_endless_words_is_taken_in_pieces()
    {
        var words = Enumerable.Range(0, 40_000).Select(i => new PdfSegment(i * 3, (i * 3) + 2, 10, 20, "a")).ToList();

        Assert.All(PdfRows.Of(new PdfPage(words, 120_000, 100), 2), row => Assert.InRange(row.Words.Count, 1, 1_000));
    }

    [Fact]
    public void A_page_of_nothing_but_rules_leaves_the_next_page_whole()
    {
        List<PdfSegment> rules = [Word(60, 100, "-------"), Word(360, 100, "-------"), Word(60, 120, "-------"), Word(360, 120, "-------")];
        List<PdfSegment> text =
        [
            Word(60, 80, "Nơi nhận:"),
            Word(360, 80, "CHỦ TỊCH"),
            Word(60, 95, "- Như trên;"),
            Word(60, 110, "- Lưu: VT."),
        ];

        var paper = PdfPaper.Write(
            [new PdfPage(rules, 595, 842), new PdfPage(text, 595, 842)],
            new PaperBuilder(ReadingLimits.Default),
            PaperFormat.Pdf,
            TestContext.Current.CancellationToken
        );

        Assert.Contains("- Lưu: VT.", paper.Text, StringComparison.Ordinal);
        Assert.Contains("CHỦ TỊCH", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_their_own_are_no_misread_usual_words()
    {
        List<(string Read, string Taken)> corrections = [];

        Assert.Equal("Thương vụ tại Hà Đông, tổ chức", UsualWords.Restore("Thương vụ tại Hà Đông, to chuc", corrections));
        Assert.Equal("to chuc", Assert.Single(corrections).Read);
    }

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 12-KH/TU ngày 15-6-2026-NQ/TW, Sở Y tế báo cáo.")]
    [InlineData("Thực hiện Kế hoạch số 12-KH/TU, ngày .../6/2026 - 2026-NQ/TW của Tỉnh ủy")]
    public async Task Citations_that_run_into_each_other_are_still_read(string text)
    {
        var facts = PaperExtractor.Extract(await Read.TextAsync(text));

        Assert.DoesNotContain(facts.Findings, f => f.Code.StartsWith("understanding.", StringComparison.Ordinal));
        Assert.Contains(facts.References, r => r.Symbol == "12-KH/TU");
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

    [Fact]
    public void A_paper_whose_blocks_lie_outside_its_text_gives_no_facts_and_a_finding()
    {
        var block = new ParagraphBlock("Giao Sở Y tế báo cáo", TextMarks.Plain, new SourceSpan(500, 20));

        var facts = PaperExtractor.Extract(new Paper("KẾ HOẠCH", [block], [], PaperFormat.Text));

        Assert.Empty(facts.Assignments);
    }

    [Fact(SkipUnless = nameof(HasShell), Skip = "no /bin/sh")]
    public async Task A_program_cannot_fill_the_disk()
    {
        using var folder = new TemporaryFolder();
        var call = new ProgramCall("dd", "if=/dev/zero", "of=filled", "bs=1", "count=1", $"seek={ProgramCall.LargestFile + 1}")
        {
            Folder = folder.FullName,
        };

        var run = await ExternalProgram.RunAsync(call, TestContext.Current.CancellationToken);

        Assert.False(run.IsWell);
    }

    public static bool HasShell => File.Exists("/bin/sh");

    private static PdfSegment Word(double left, double top, string text) => new(left, left + (text.Length * 6), top, top + 12, text);
}
