using TongKet.Formats.Reading;
using TongKet.Formats.Tests.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Safety;

/// <summary>Papers that no rule has foreseen.</summary>
public sealed class OddPaperSpecs
{
    [Theory]
    [InlineData("Thực hiện Kế hoạch số 12-KH/TU ngày 15-6-2026-NQ/TW, Sở Y tế báo cáo.")]
    [InlineData("Thực hiện Kế hoạch số 12-KH/TU, ngày .../6/2026 - 2026-NQ/TW của Tỉnh ủy")]
    public async Task Citations_that_run_into_each_other_are_still_read(string text)
    {
        var facts = PaperExtractor.Extract(await Read.TextAsync(text));

        Assert.DoesNotContain(facts.Findings, f => f.Code.StartsWith("understanding.", StringComparison.Ordinal));
        Assert.Contains(facts.References, r => r.Symbol == "12-KH/TU");
    }

    [Fact]
    public void A_paper_whose_blocks_lie_outside_its_text_gives_no_facts_and_a_finding()
    {
        var block = new ParagraphBlock("Giao Sở Y tế báo cáo", TextMarks.Plain, new SourceSpan(500, 20));

        var facts = PaperExtractor.Extract(new Paper("KẾ HOẠCH", [block], [], PaperFormat.Text));

        Assert.Empty(facts.Assignments);
    }
}
