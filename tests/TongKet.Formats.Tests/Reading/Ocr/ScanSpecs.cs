using TongKet.Formats.Reading;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Reading.Ocr;

public sealed class ScanSpecs
{
    [Fact]
    public async Task A_scan_of_a_letter_gives_its_facts_and_says_that_they_were_read_from_a_picture()
    {
        Scanned.SkipWithoutPrograms();
        var read = await Read.BytesAsync(await Scanned.PdfAsync(PartyLetter.Paper), "quet.pdf");
        Assert.Null(read.Refusal);
        Read.AssertSpans(read.Paper!);
        var facts = PaperExtractor.Extract(read.Paper!);
        var written = PaperExtractor.Extract(await WrittenAsync());

        Assert.Equal(
            (written.Kind, written.Symbol, written.IssuedOn, written.Issuer, written.ParentIssuer, written.Place),
            (facts.Kind, facts.Symbol, facts.IssuedOn, facts.Issuer, facts.ParentIssuer, facts.Place)
        );
        Assert.Equal(written.References.Select(r => (r.Symbol, r.IssuedOn)), facts.References.Select(r => (r.Symbol, r.IssuedOn)));
        Assert.Contains(read.Paper!.Findings, f => f.Code == "ocr.read" && f.Message.Contains("Trang 1", StringComparison.Ordinal));
        Assert.All(facts.Evidence.Values, e => Assert.InRange(e.Confidence, 0.01, 0.9));
    }

    [Fact]
    public async Task A_picture_of_a_page_is_read_too()
    {
        Scanned.SkipWithoutPrograms();
        var pgm = await Scanned.PageAsync(await Scanned.PrintAsync(PartyLetter.Paper), 1, 200);

        var read = await Read.BytesAsync(Picture.Png(Scan.Worn(pgm!, 0, 0)), "chup.png");

        Assert.Equal(PaperFormat.Image, read.Paper?.Format);
        Assert.Equal((await ExtractWrittenAsync()).Symbol, PaperExtractor.Extract(read.Paper!).Symbol);
    }

    [Fact]
    public async Task A_blank_page_is_no_loss_and_pages_over_the_limit_are_named()
    {
        Scanned.SkipWithoutPrograms();
        var pgm = await Scanned.PageAsync(await Scanned.PrintAsync(PartyLetter.Paper), 1, 150);
        var page = Scan.Worn(pgm!, 0, 0);
        var blank = (page.Width, page.Height, Enumerable.Repeat((byte)255, page.Dots.Length).ToArray());

        var read = await Read.BytesAsync(Scan.Pdf(page, blank, page), "quet.pdf", new ReadingLimits(OcrPages: 2));

        Assert.Equal(["ocr.read", "ocr.too-many-pages"], read.Paper?.Findings.Select(f => f.Code));
        Assert.Contains("trang 3", read.Paper!.Findings[1].Message, StringComparison.Ordinal);
    }

    private static async Task<Extraction> ExtractWrittenAsync() => PaperExtractor.Extract(await WrittenAsync());

    private static async Task<Paper> WrittenAsync() =>
        (await Read.BytesAsync(TongKet.Formats.Writing.DocxWriter.Write(PartyLetter.Paper), "mau.docx")).Paper!;
}
