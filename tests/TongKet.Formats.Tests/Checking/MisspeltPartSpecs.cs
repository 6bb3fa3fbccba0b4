using TongKet.Formats.Checking;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using static TongKet.Formats.Tests.Checking.Edited;

namespace TongKet.Formats.Tests.Checking;

/// <summary>A part that is there but misspelt is never called missing: it is shown as written and as the law words it, and set right.</summary>
public sealed class MisspeltPartSpecs
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly byte[] State = DocxWriter.Write(StatePlan.Paper);
    private static readonly byte[] Party = DocxWriter.Write(CommuneReport.Paper);

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHŨ NGHĨA VIỆT NAM", "wording.title")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM", "wording.title")]
    [InlineData("Độc lập - Tự do - Hạnh phúc", "Độc lập, Tự do, Hạnh phúc", "wording.motto")]
    [InlineData("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc", "wording.motto")]
    [InlineData("Độc lập - Tự do - Hạnh phúc", "Độc lâp - Tự do - Hạnh phúc", "wording.motto")]
    [InlineData("Nơi nhận:", "Nơi nhân:", "wording.recipient-label")]
    [InlineData("Nơi nhận:", "Nơi nhận", "wording.recipient-label")]
    public async Task Words_that_the_law_fixes_are_set_right(string right, string written, string code)
    {
        var answer = await RepairAsync(Replaced(State, right, written));

        var finding = Assert.Single(answer.Findings);
        Assert.Equal((code, true), (finding.Code, finding.IsRepairable));
        Assert.Contains($"\"{written}\"", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"\"{right}\"", finding.Message, StringComparison.Ordinal);
        Assert.Equal(right, Assert.Single(answer.Changes).After);
        Assert.Empty((await RepairAsync(answer.Repaired!.Value.ToArray())).Findings);
    }

    [Theory]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐÃNG CỘNG SẢN VIỆT NAM", "wording.title")]
    [InlineData("Số 96-BC/ĐU", "Sô 96-BC/ĐU", "wording.number")]
    public async Task In_the_Party_s_papers_too(string right, string written, string code)
    {
        var answer = await RepairAsync(Replaced(Party, right, written));

        Assert.Equal(code, Assert.Single(answer.Findings).Code);
        Assert.Equal("Party2026", answer.Profile.Id);
        Assert.Empty((await RepairAsync(answer.Repaired!.Value.ToArray())).Findings);
    }

    [Theory]
    [InlineData("{0} ngày {1:00} tháng {2} năm {3}")]
    [InlineData("{0}, ngày {1:00}/{2}/{3}")]
    [InlineData("{0}, ngày {1:00}, tháng {2}, năm {3}")]
    public async Task A_date_in_another_form_is_a_date(string form)
    {
        var (day, place) = (StatePlan.Paper.Date!.Value, StatePlan.Paper.Place);
        var month = day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}";
        var right = $"{place}, ngày {day.Day:00} tháng {month} năm {day.Year}";

        var answer = await RepairAsync(Replaced(State, right, string.Format(null, form, place, day.Day, month, day.Year)));

        Assert.Equal("wording.date", Assert.Single(answer.Findings).Code);
        Assert.Equal(right, Assert.Single(answer.Changes).After);
    }

    [Fact]
    public async Task Who_is_addressed_stays_while_the_greeting_is_set_right()
    {
        var paper = DocxWriter.Write(CommuneReport.Paper with { TypeName = null, Addressees = ["Tỉnh ủy Bình Hải"] });

        var answer = await RepairAsync(
            Docx(paper, m => Texts(m, t => t.Text = t.Text.Replace("Kính gửi", "Kính gởi", StringComparison.Ordinal)))
        );

        Assert.Contains(answer.Changes, c => c.After.StartsWith("Kính gửi:", StringComparison.Ordinal));
        Assert.Contains("wording.addressee", answer.Findings.Select(f => f.Code));
    }

    private static async Task<CheckedPaper> RepairAsync(byte[] file) =>
        (await LayoutChecker.RepairAsync(file, "a.docx", Today, TestContext.Current.CancellationToken)).Paper!;
}
