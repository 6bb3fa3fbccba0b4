using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Tests.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Tests.Safety;

/// <summary>What the fuzz run has found, made small. Each was a refusal, a wrong answer or a long wait for a paper that can be read.</summary>
public sealed class FoundByFuzzingSpecs
{
    [Theory]
    [InlineData("KẾ HOẠCH\n\n٣\n\nGiao Văn phòng tổng hợp.")]
    [InlineData("KẾ HOẠCH\n\n３\n\nGiao Văn phòng báo cáo trước ngày ３０/６/２０３１.")]
    public async Task Digits_of_another_script_are_digits(string text)
    {
        var lines = await Read.LinesAsync(text);

        Assert.Equal("KẾ HOẠCH", lines[0]);
        Assert.DoesNotContain(lines, l => l.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)));
    }

    [Fact]
    public async Task A_text_of_blank_lines_is_empty_and_not_damaged() =>
        Assert.Equal("file.empty", (await Read.BytesAsync([.. Enumerable.Repeat((byte)'\n', 500_000)])).Refusal?.Code);

    [Theory]
    [InlineData("Số: 58/KH-UBND; ")]
    [InlineData("Nghị quyết số 09-NQ/TU ngày 03/02/2027, ")]
    [InlineData("thứ Hai, ngày 20/11/2026 ")]
    public async Task A_thousand_citations_in_one_paragraph_cost_no_more_than_a_hundred_paragraphs(string piece)
    {
        var paper = await Read.TextAsync("KẾ HOẠCH\n\n" + string.Concat(Enumerable.Repeat(piece, 3_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        PaperExtractor.Extract(paper);

        // A copy of the paragraph for each citation was 150 MB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 90L << 20);
    }

    [Fact]
    public async Task Markup_in_one_endless_piece_is_refused_before_it_fills_the_memory()
    {
        var word = Docx.With(Docx.P(string.Concat(Enumerable.Range(0, 1_500_000).Select(i => $"{i * 7919 % 9973} "))));

        Assert.Equal("docx.too-much-inside", (await Read.BytesAsync(word, "a.docx", new ReadingLimits(Token: 1 << 20))).Refusal?.Code);
        Assert.Null(
            (await Read.BytesAsync(Docx.With(Docx.P(new string('a', 900_000))), "a.docx", new ReadingLimits(Token: 1 << 20))).Refusal
        );
    }

    [Fact]
    public async Task A_day_in_front_of_what_is_to_be_done_does_not_take_the_other_facts_away()
    {
        const string Text =
            "&#xD800;- phường, đặc khu;”1.1. và 靇PHỤ LỤC䜵Chỉ thị <tr>và khi có 1.2. Chất thải trong sản xuất nông nghiệp, nuôi trồng thủy sản\u00adđồng chí số 1-NQ/TW của ﬀ㌻CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
            + "- Căn cứ Chương trình làm việc toàn khóa của Ban rắn sinh hoạt được thu gom Đối chiếu số liệu dịch vụ chính công tỉnh\tTrước 25/4/2026䟆𝐀   trì: đồng chí biểu, gửi trước 28/9/2026.";

        var paper = (await Read.BytesAsync(Encoding.UTF8.GetBytes(Text))).Paper!;

        Assert.DoesNotContain(PaperExtractor.Extract(paper).Findings, f => f.Code == "understanding.failed");
    }

    [Fact]
    public void Nothing_is_no_verb_and_no_heading()
    {
        Assert.False(TaskVerbs.StartsAt("", "", 0));
        Assert.Null(new HeadingFinder(" :").Find());
    }

    [Fact]
    public async Task Sixty_thousand_numbers_on_one_line_do_not_stand_in_memory_at_once()
    {
        var text = "KẾ HOẠCH\n\n" + string.Concat(Enumerable.Repeat("I. ", 60_000));

        var lines = await Read.LinesAsync(text);

        // The rest stays one line: no paper has more items, and keeping a match for each was 465 MB.
        Assert.InRange(lines.Length, 2, 5_100);
    }

    [Fact]
    public async Task A_text_file_over_the_limit_is_cut_between_characters()
    {
        var result = await Read.BytesAsync(
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ữa ", 1_000))),
            limits: new ReadingLimits(Characters: 301)
        );

        Assert.Equal("paper.cut-short", Assert.Single(result.Paper!.Findings).Code);
        Assert.StartsWith("ữa ữa", result.Paper.Text, StringComparison.Ordinal);
    }
}
