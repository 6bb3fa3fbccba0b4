using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Tests.Checking;

/// <summary>What a repair must leave alone.</summary>
public sealed class CheckerCareSpecs
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task The_words_beside_a_page_number_in_a_footer_stay()
    {
        var file = Changed(
            CommuneReport.Paper,
            main =>
            {
                main.Document!.Descendants<HeaderReference>().ToList().ForEach(h => h.Remove());
                var part = main.AddNewPart<FooterPart>();
                part.Footer = new Footer(
                    new Paragraph(
                        new Run(new WordText("Số 12 đường Bờ Đê - trang ")),
                        new SimpleField(new Run(new WordText("1"))) { Instruction = " PAGE " }
                    )
                );
                main.Document.Body!.Descendants<SectionProperties>()
                    .First()
                    .PrependChild(new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) });
            }
        );

        var repaired = await RepairAsync(file);

        using var document = WordprocessingDocument.Open(new MemoryStream(repaired.Repaired!.Value.ToArray()), false);
        Assert.Contains(document.MainDocumentPart!.FooterParts, f => f.Footer!.InnerText.Contains("đường Bờ Đê", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mark_behind_a_line_break_is_left_to_the_writer_and_all_else_repaired()
    {
        var file = Changed(
            StatePlan.Paper,
            main =>
            {
                main.Document!.Descendants<ParagraphBorders>().ToList().ForEach(b => b.Remove());
                var issuer = main
                    .Document.Descendants<Paragraph>()
                    .First(p => p.InnerText.StartsWith("ỦY BAN NHÂN DÂN", StringComparison.Ordinal));
                issuer.AppendChild(new Run(new Break(), new WordText("-------")));
            }
        );

        var repaired = await RepairAsync(file);

        Assert.False(Assert.Single(repaired.Findings, f => f.Code == "separator.Issuer").IsRepairable);
        Assert.Contains(repaired.Changes, c => c.What == "Bên dưới");
    }

    [Fact]
    public async Task A_colour_by_name_is_a_colour()
    {
        var file = Changed(
            StatePlan.Paper,
            main =>
                (main.Document!.Descendants<Run>().Last(r => r.InnerText.Length > 3).RunProperties ??= new RunProperties()).Color =
                    new Color { Val = "yellow" }
        );

        Assert.Contains((await RepairAsync(file)).Findings, f => f.Code == "letters.colour");
    }

    [Fact]
    public async Task A_large_picture_is_no_bomb()
    {
        var picture = new byte[12 << 20];
        new Random(7).NextBytes(picture);
        picture.AsSpan().Replace((byte)'<', (byte)'=');
        using var file = new MemoryStream();
        file.Write(DocxWriter.Write(StatePlan.Paper));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/media/image1.bmp", CompressionLevel.NoCompression).Open();
            entry.Write(picture);
        }

        Assert.Empty((await RepairAsync(file.ToArray())).Findings);
    }

    private static async Task<CheckedPaper> RepairAsync(byte[] file)
    {
        var answer = await LayoutChecker.RepairAsync(file, "a.docx", Today, TestContext.Current.CancellationToken);
        Assert.Null(answer.Refusal);
        return answer.Paper!;
    }

    private static byte[] Changed(OfficialPaper paper, Action<MainDocumentPart> change) => Edited.Docx(DocxWriter.Write(paper), change);
}
