using TongKet.Formats.Checking;
using TongKet.Formats.Reading;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Checking;

public sealed class LayoutCheckerSpecs
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly byte[] Good = DocxWriter.Write(CommuneReport.Paper);

    public static TheoryData<string> Ways => [.. Spoiled.Ways.Keys];

    public static TheoryData<string> Papers => [.. SamplePapers.All.Keys];

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task What_we_write_ourselves_breaks_no_rule(string name)
    {
        var paper = SamplePapers.All[name];

        var answer = await LayoutChecker.CheckAsync(DocxWriter.Write(paper), name + ".docx", Today, TestContext.Current.CancellationToken);

        Assert.Equal([], answer.Paper!.Findings.Select(f => f.Code + ": " + f.Message));
        Assert.Equal(paper.Profile.Id, answer.Paper.Profile.Id);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Each_fault_is_named_with_its_rule_and_set_right(string way)
    {
        var spoiled = Spoiled.Of(Good, way);
        var answer = await LayoutChecker.RepairAsync(spoiled, "bao-cao.docx", Today, TestContext.Current.CancellationToken);

        Assert.Null(answer.Refusal);
        var finding = Assert.Single(answer.Paper!.Findings, f => f.Code == Spoiled.Ways[way].Code);
        Assert.Contains("05-HD/VPTW", finding.Basis, StringComparison.Ordinal);
        Assert.True(finding.IsRepairable);
        Assert.NotEmpty(answer.Paper.Changes);

        var again = await LayoutChecker.CheckAsync(
            answer.Paper.Repaired!.Value,
            "bao-cao.docx",
            Today,
            TestContext.Current.CancellationToken
        );
        Assert.Equal([], again.Paper!.Findings.Select(f => f.Code + ": " + f.Message));
    }

    [Fact]
    public async Task All_faults_together_are_set_right_and_no_word_of_the_text_changes()
    {
        var spoiled = Spoiled.Of(Good, Spoiled.Ways.Keys);
        var answer = await LayoutChecker.RepairAsync(spoiled, "bao-cao.docx", Today, TestContext.Current.CancellationToken);
        var repaired = answer.Paper!.Repaired!.Value;

        var again = await LayoutChecker.CheckAsync(repaired, "bao-cao.docx", Today, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(again.Paper!.Findings, f => f.IsRepairable);
        Assert.Equal(await WordsAsync(spoiled), await WordsAsync(repaired));
        Assert.All(answer.Paper.Changes, c => Assert.NotEqual(c.Before, c.After));
    }

    [Fact]
    public async Task A_missing_part_is_named_and_left_to_a_person()
    {
        var paper = CommuneReport.Paper with { Recipients = [] };

        var answer = await LayoutChecker.RepairAsync(DocxWriter.Write(paper), "bao-cao.docx", Today, TestContext.Current.CancellationToken);

        var finding = Assert.Single(answer.Paper!.Findings);
        Assert.Equal("missing.RecipientLabel", finding.Code);
        Assert.False(finding.IsRepairable);
        Assert.Contains("CẦN NGƯỜI SOẠN XEM VÀ SỬA", LayoutLog.Print(answer.Paper), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_paper_without_its_drawn_lines_gets_them()
    {
        var bare = Spoiled.WithoutBorders(DocxWriter.Write(StatePlan.Paper));

        var answer = await LayoutChecker.RepairAsync(bare, "ke-hoach.docx", Today, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["separator.Issuer", "separator.Motto", "separator.Subject"],
            answer.Paper!.Findings.Select(f => f.Code).Order(StringComparer.Ordinal)
        );
        var again = await LayoutChecker.CheckAsync(
            answer.Paper.Repaired!.Value,
            "ke-hoach.docx",
            Today,
            TestContext.Current.CancellationToken
        );
        Assert.Empty(again.Paper!.Findings);
    }

    [Theory]
    [InlineData("T/M ghi TM.", "phần II, mục I, điểm 7")]
    [InlineData("ngày không số 0", "phần II, mục I, điểm 4")]
    [InlineData("số có hai chấm", "phần II, mục I, điểm 3")]
    public async Task A_wording_cites_the_rule_on_words_and_not_the_table_of_fonts(string way, string place)
    {
        var answer = await LayoutChecker.CheckAsync(Spoiled.Of(Good, way), "a.docx", Today, TestContext.Current.CancellationToken);

        Assert.Contains(place, Assert.Single(answer.Paper!.Findings).Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TỔ TRƯỞNG")]
    [InlineData("TT ỦY BAN")]
    public async Task Letters_that_no_layout_knows_are_no_power_to_sign(string authority)
    {
        var signature = new PaperSignature(authority, ["Bí thư"], "Trịnh Thị Mỹ Duyên");
        var paper = CommuneReport.Paper with { Signatures = [signature] };

        var answer = await LayoutChecker.CheckAsync(DocxWriter.Write(paper), "a.docx", Today, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(answer.Paper!.Findings, f => f.Code == "wording.authority");
    }

    [Fact]
    public async Task A_party_paper_that_lost_its_title_is_still_a_party_paper()
    {
        var answer = await LayoutChecker.CheckAsync(Spoiled.WithoutTitle(Good), "a.docx", Today, TestContext.Current.CancellationToken);

        Assert.Equal("Party2026", answer.Paper!.Profile.Id);
        Assert.Equal("missing.HeaderTitle", Assert.Single(answer.Paper.Findings).Code);
    }

    [Fact]
    public async Task Recipients_without_the_archive_are_named()
    {
        var paper = CommuneReport.Paper with { Recipients = ["Ban Thường vụ Tỉnh ủy"] };

        var answer = await LayoutChecker.CheckAsync(DocxWriter.Write(paper), "a.docx", Today, TestContext.Current.CancellationToken);

        Assert.Equal("recipients.archive", Assert.Single(answer.Paper!.Findings).Code);
    }

    [Fact]
    public async Task A_text_file_is_refused_with_what_to_do()
    {
        var answer = await LayoutChecker.CheckAsync("Kế hoạch"u8.ToArray(), "a.txt", Today, TestContext.Current.CancellationToken);

        Assert.Equal("check.only-word", answer.Refusal!.Code);
        Assert.Contains(".docx", answer.Refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<string> WordsAsync(ReadOnlyMemory<byte> file)
    {
        var read = await PaperReader.ReadAsync(file, "a.docx", ReadingLimits.Default, TestContext.Current.CancellationToken);
        return string.Concat(read.Paper!.Text.ToUpperInvariant().Where(char.IsLetter));
    }
}
