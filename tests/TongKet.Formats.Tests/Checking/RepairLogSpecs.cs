using TongKet.Formats.Checking;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Tests.Checking;

/// <summary>The log of a repair: equal changes in one line, with the value that was written.</summary>
public sealed class RepairLogSpecs
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task Equal_changes_stand_in_one_line_with_the_written_value_and_what_the_rule_allows()
    {
        var paper = await RepairAsync(Spoiled.Of(DocxWriter.Write(CommuneReport.Paper), "nội dung cỡ 12"));

        var line = Assert.Single(LayoutLog.Print(paper).Split('\n'), l => l.Contains("cỡ chữ", StringComparison.Ordinal));
        Assert.Matches(@"^1\. Nội dung, \d+ đoạn \(dòng \d[\d,–… ]*\): cỡ chữ 12 → 14 \(quy định 14–15\)\. Căn cứ: .*05-HD/VPTW", line);
    }

    [Fact]
    public void A_line_alone_is_named_by_its_words_and_the_others_by_their_numbers()
    {
        LayoutChange At(int line, string before) =>
            new(LayoutComponent.Body, new LayoutPlace(line, "Lời văn"), "Cỡ chữ", before, "14", "Điều 1", "13–14");

        var groups = LayoutChangeGroup.Of([At(3, "12"), At(4, "12"), At(7, "12"), At(9, "16")]);

        Assert.Equal(
            [
                "Nội dung, 3 đoạn (dòng 3–4, 7): cỡ chữ 12 → 14 (quy định 13–14)",
                "Nội dung, dòng 9 \"Lời văn\": cỡ chữ 16 → 14 (quy định 13–14)",
            ],
            groups.Select(g => g.Describe())
        );
    }

    [Fact]
    public async Task Each_line_of_a_wording_is_logged_with_its_own_words()
    {
        var paper = await RepairAsync(Spoiled.Of(DocxWriter.Write(CommuneReport.Paper), "nơi nhận không dấu"));

        Assert.Equal("- Các chi bộ trực thuộc;", Assert.Single(paper.Changes).After);
    }

    private static async Task<CheckedPaper> RepairAsync(byte[] file) =>
        (await LayoutChecker.RepairAsync(file, "a.docx", Today, TestContext.Current.CancellationToken)).Paper!;
}
