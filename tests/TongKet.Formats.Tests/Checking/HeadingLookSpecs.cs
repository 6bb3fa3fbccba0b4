using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using static TongKet.Formats.Tests.Checking.Edited;

namespace TongKet.Formats.Tests.Checking;

/// <summary>Bold, capitals and place of the headings of each level, by the layout's own rule.</summary>
public sealed class HeadingLookSpecs
{
    private static readonly DateOnly Today = new(2026, 10, 9);

    private static readonly Dictionary<string, Action<MainDocumentPart>> Faults = new()
    {
        ["mục La Mã không đậm"] = m => Runs(m, "I. CÔNG TÁC LÃNH ĐẠO", r => r.Bold = new Bold { Val = false }),
        ["mục La Mã chữ thường"] = m =>
            Texts(m, t => t.Text = t.Text.Replace("II. HẠN CHẾ, NGUYÊN NHÂN", "II. Hạn chế, nguyên nhân", StringComparison.Ordinal)),
        ["phần lệch trái"] = m => Paragraphs(m, "Phần I", p => p.Justification = new Justification { Val = JustificationValues.Left }),
        ["phần in hoa"] = m => Texts(m, t => t.Text = t.Text == "Phần II" ? "PHẦN II" : t.Text),
        ["tên phần không đậm"] = m => Runs(m, "KẾT QUẢ THỰC HIỆN", r => r.Bold = new Bold { Val = false }),
        ["khoản có tên không đậm"] = m => Runs(m, "1. Quán triệt, tuyên truyền", r => r.Bold = new Bold { Val = false }),
        ["điều không đậm"] = m => Runs(m, "Điều 1.", r => r.Bold = new Bold { Val = false }),
    };

    [Theory]
    [InlineData("State2020", "Báo cáo", "mục La Mã không đậm", "look.bold.Section", "số thứ tự 6b")]
    [InlineData("State2020", "Báo cáo", "mục La Mã chữ thường", "look.capitals.Section", "số thứ tự 6b")]
    [InlineData("State2020", "Báo cáo", "phần lệch trái", "align.PartLabel", "khoản 6, điểm đ")]
    [InlineData("State2020", "Báo cáo", "phần in hoa", "look.small.PartLabel", "khoản 6, điểm đ")]
    [InlineData("State2020", "Báo cáo", "tên phần không đậm", "look.bold.PartTitle", "khoản 6, điểm đ")]
    [InlineData("State2020", "Báo cáo", "khoản có tên không đậm", "look.bold.Clause", "khoản 6, điểm đ")]
    [InlineData("State2020", "Quyết định", "điều không đậm", "look.bold.Article", "khoản 6, điểm đ")]
    [InlineData("Party2026", "Báo cáo", "phần lệch trái", "align.PartLabel", "phần II, mục I, điểm 6")]
    [InlineData("Party2026", "Báo cáo", "tên phần không đậm", "look.bold.PartTitle", "Phụ lục 2")]
    [InlineData("Party2018", "Báo cáo", "phần in hoa", "look.small.PartLabel", "Phụ lục 3")]
    public async Task A_heading_that_breaks_its_rule_is_named_and_set_right(
        string profile,
        string type,
        string fault,
        string code,
        string place
    )
    {
        var good = DocxWriter.Write(Writing.Conformity.Gallery.Paper(LayoutProfiles.All.Single(p => p.Id == profile), type));

        var answer = await RepairAsync(Docx(good, Faults[fault]));

        var finding = Assert.Single(answer.Findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains(place, finding.Basis, StringComparison.Ordinal);
        Assert.Empty((await RepairAsync(answer.Repaired!.Value.ToArray())).Findings);
    }

    private static async Task<CheckedPaper> RepairAsync(byte[] file) =>
        (await LayoutChecker.RepairAsync(file, "a.docx", Today, TestContext.Current.CancellationToken)).Paper!;
}
