using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using static TongKet.Formats.Tests.Checking.Edited;

namespace TongKet.Formats.Tests.Checking;

/// <summary>Headings, clauses, articles and recipients that Word itself numbers are known like typed ones, and repaired without a second number.</summary>
public sealed class NumberedByWordSpecs
{
    private static readonly DateOnly Today = new(2026, 10, 9);

    private static readonly Dictionary<string, Action<MainDocumentPart>> Faults = new()
    {
        ["mục không đậm"] = m => Runs(m, "CÔNG TÁC LÃNH ĐẠO", r => r.Bold = new Bold { Val = false }),
        ["số mục không đậm"] = m =>
            Paragraphs(m, "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", p => p.ParagraphMarkRunProperties = new(new Bold { Val = false })),
        ["mục chữ thường"] = m => Texts(m, t => t.Text = t.Text == "HẠN CHẾ, NGUYÊN NHÂN" ? "Hạn chế, nguyên nhân" : t.Text),
        ["khoản không đậm"] = m => Runs(m, "Quán triệt, tuyên truyền", r => r.Bold = new Bold { Val = false }),
        ["nơi nhận không dấu"] = m =>
            Texts(m, t => t.Text = t.Text.StartsWith("Lưu", StringComparison.Ordinal) ? t.Text.TrimEnd('.') : t.Text),
    };

    [Theory]
    [InlineData("State2020", "Báo cáo")]
    [InlineData("Party2026", "Báo cáo")]
    [InlineData("State2020", "Kế hoạch")]
    [InlineData("State2020", "Quyết định")]
    public async Task A_paper_numbered_by_Word_is_as_good_as_one_numbered_by_hand(string profile, string type) =>
        Assert.Empty((await RepairAsync(ByWord(profile, type))).Findings);

    [Theory]
    [InlineData("Báo cáo", "mục không đậm", "look.bold.Section")]
    [InlineData("Báo cáo", "số mục không đậm", "look.bold.Section")]
    [InlineData("Báo cáo", "mục chữ thường", "look.capitals.Section")]
    [InlineData("Báo cáo", "khoản không đậm", "look.bold.Clause")]
    [InlineData("Báo cáo", "nơi nhận không dấu", "wording.recipients")]
    public async Task A_fault_in_it_is_named_and_set_right(string type, string fault, string code)
    {
        var answer = await RepairAsync(Docx(ByWord("State2020", type), Faults[fault]));

        var finding = Assert.Single(answer.Findings);
        Assert.Equal((code, true), (finding.Code, finding.IsRepairable));
        Assert.Empty((await RepairAsync(answer.Repaired!.Value.ToArray())).Findings);
    }

    [Fact]
    public async Task A_finding_shows_the_line_as_its_reader_sees_it()
    {
        var answer = await RepairAsync(Docx(ByWord("State2020", "Báo cáo"), Faults["mục chữ thường"]));

        Assert.StartsWith("II. Hạn chế", Assert.Single(answer.Findings).Places[0].Words, StringComparison.Ordinal);
    }

    private static byte[] ByWord(string profile, string type)
    {
        var good = DocxWriter.Write(Writing.Conformity.Gallery.Paper(LayoutProfiles.All.Single(p => p.Id == profile), type));
        return Docx(
            good,
            m =>
            {
                Numbered.ByWord(m, @"^[IVX]+\. ", NumberFormatValues.UpperRoman, "%1.");
                Numbered.ByWord(m, @"^\d\. ", NumberFormatValues.Decimal, "%1.");
                Numbered.ByWord(m, @"^Điều \d\. ", NumberFormatValues.Decimal, "Điều %1.");
                Numbered.ByWord(m, "^- ", NumberFormatValues.Bullet, "-");
            }
        );
    }

    private static async Task<CheckedPaper> RepairAsync(byte[] file) =>
        (await LayoutChecker.RepairAsync(file, "a.docx", Today, TestContext.Current.CancellationToken)).Paper!;
}
