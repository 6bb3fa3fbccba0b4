using TongKet.Formats.Reading;
using TongKet.Formats.Reading.Pdf;

namespace TongKet.Formats.Tests.Safety;

/// <summary>Pages that hold next to nothing.</summary>
public sealed class OddPageSpecs
{
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

    private static PdfSegment Word(double left, double top, string text) => new(left, left + (text.Length * 6), top, top + 12, text);
}
