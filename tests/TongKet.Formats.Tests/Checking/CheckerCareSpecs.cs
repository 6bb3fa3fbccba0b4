using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking;
using TongKet.Formats.Checking.Checks;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Tests.Checking;

/// <summary>What a repair must leave alone.</summary>
public sealed class CheckerCareSpecs
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly LayoutProfile State = LayoutProfiles.For(LayoutFamily.State, Today);
    private static readonly LayoutProfile Party = LayoutProfiles.For(LayoutFamily.Party, Today);

    [Theory]
    [InlineData("Số:          /KH-UBND")]
    [InlineData("Số: ……/KH-UBND")]
    [InlineData("Số:\u00A0\u00A0\u00A0/KH-UBND")]
    public void A_number_left_blank_stays_as_it_is_drawn(string text) => Assert.Equal(text, NumberWording.Right(text, true, State));

    [Theory]
    [InlineData("Số          -CV/TU", "Số          -CV/TU")]
    [InlineData("Số:          -CV/TU", "Số          -CV/TU")]
    public void The_blank_of_a_party_paper_loses_its_colon_only(string text, string right) =>
        Assert.Equal(right, NumberWording.Right(text, true, Party));

    [Theory]
    [InlineData("TT. HUYỆN ỦY")]
    [InlineData("KL. HỘI NGHỊ")]
    public void Letters_that_are_no_authority_to_sign_never_become_one(string text)
    {
        Assert.Null(AuthorityWording.Right(text, Party));
        Assert.Null(AuthorityWording.Right(text, State));
    }

    [Fact]
    public void Points_within_a_recipient_stay() =>
        Assert.Equal("- Lưu: VT, ...KT.", RecipientWording.Right("- Lưu: VT, ...KT", true, State));

    [Fact]
    public void Where_the_law_asks_for_no_dash_before_a_basis_the_writer_decides()
    {
        var before2026 = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2024, 5, 2));

        Assert.Equal("Căn cứ Điều lệ Đảng;", BasisWording.Right("Căn cứ Điều lệ Đảng,", false, before2026));
        Assert.Equal("- Căn cứ Điều lệ Đảng;", BasisWording.Right("- Căn cứ Điều lệ Đảng", false, before2026));
        Assert.Equal("- Căn cứ Điều lệ Đảng;", BasisWording.Right("Căn cứ Điều lệ Đảng;", false, Party));
    }

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

    private static byte[] Changed(OfficialPaper paper, Action<MainDocumentPart> change)
    {
        using var file = new MemoryStream();
        file.Write(DocxWriter.Write(paper));
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            change(document.MainDocumentPart!);
            document.Save();
        }

        return file.ToArray();
    }
}
