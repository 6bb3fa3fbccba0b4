using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using static TongKet.Formats.Tests.Checking.Edited;

namespace TongKet.Formats.Tests.Checking;

/// <summary>What stands behind the signature is checked too: labels, titles, the line that names the paper, headings and text.</summary>
public sealed class AppendixLookSpecs
{
    private static readonly DateOnly Today = new(2026, 10, 9);

    private static readonly Dictionary<string, Action<MainDocumentPart>> Faults = new()
    {
        ["phụ lục in hoa"] = m => Texts(m, t => t.Text = t.Text == "Phụ lục I" ? "PHỤ LỤC I" : t.Text),
        ["phụ lục số Ả Rập"] = m => Texts(m, t => t.Text = t.Text == "Phụ lục II" ? "Phụ lục 2" : t.Text),
        ["phụ lục số La Mã"] = m => Texts(m, t => t.Text = t.Text == "Phụ lục 2" ? "Phụ lục II" : t.Text),
        ["phụ lục lệch trái"] = m =>
            Paragraphs(m, "Phụ lục 1", p => p.Justification = new Justification { Val = JustificationValues.Left }),
        ["tên phụ lục không đậm"] = m => Runs(m, "DANH SÁCH ĐƠN VỊ BÁO CÁO", r => r.Bold = new Bold { Val = false }),
        ["kèm theo chữ đứng"] = m => Styled(m, "AppendixReference", r => r.Italic = new Italic { Val = false }),
        ["không ghi kèm theo"] = m =>
            Each<Paragraph>(
                m,
                p =>
                {
                    if (p.InnerText.StartsWith("(Kèm theo", StringComparison.Ordinal))
                    {
                        p.Remove();
                    }
                }
            ),
        ["đề cương cỡ 11"] = m => Runs(m, "Nêu số văn bản đã ban hành", r => r.FontSize = new FontSize { Val = "22" }),
        ["mục đề cương không đậm"] = m => Runs(m, "I. TÌNH HÌNH CHUNG", r => r.Bold = new Bold { Val = false }),
    };

    [Theory]
    [InlineData("State2020", "Kế hoạch", "phụ lục in hoa", "look.small.AppendixLabel", true)]
    [InlineData("State2020", "Kế hoạch", "phụ lục số Ả Rập", "appendix.numerals", false)]
    [InlineData("Party2026", "Kế hoạch", "phụ lục số La Mã", "appendix.numerals", false)]
    [InlineData("Party2026", "Kế hoạch", "phụ lục lệch trái", "align.AppendixLabel", true)]
    [InlineData("State2020", "Kế hoạch", "tên phụ lục không đậm", "look.bold.AppendixTitle", true)]
    [InlineData("State2020", "Kế hoạch", "kèm theo chữ đứng", "look.italic.AppendixReference", true)]
    [InlineData("State2020", "Kế hoạch", "không ghi kèm theo", "appendix.reference", false)]
    [InlineData("Party2026", "Kế hoạch", "không ghi kèm theo", "appendix.reference", false)]
    [InlineData("Party2026", "Đề cương", "đề cương cỡ 11", "look.points.Body", true)]
    [InlineData("State2020", "Đề cương", "mục đề cương không đậm", "look.bold.Section", true)]
    public async Task A_fault_behind_the_signature_is_named(string profile, string type, string fault, string code, bool repairable)
    {
        var good = DocxWriter.Write(Writing.Conformity.Gallery.Paper(LayoutProfiles.All.Single(p => p.Id == profile), type));

        var answer = await RepairAsync(Docx(good, Faults[fault]));

        var finding = Assert.Single(answer.Findings);
        Assert.Equal((code, repairable), (finding.Code, finding.IsRepairable));
        Assert.NotEmpty(finding.Basis);
        if (repairable)
        {
            Assert.Empty((await RepairAsync(answer.Repaired!.Value.ToArray())).Findings);
        }
    }

    private static async Task<CheckedPaper> RepairAsync(byte[] file) =>
        (await LayoutChecker.RepairAsync(file, "a.docx", Today, TestContext.Current.CancellationToken)).Paper!;
}
