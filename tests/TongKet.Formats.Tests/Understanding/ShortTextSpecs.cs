using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class ShortTextSpecs
{
    // Rules look one or two letters back: names at the very start of a text must not let them look before it.
    [Theory]
    [InlineData("Giao: mỗi đơn vị nộp 1 báo cáo")]
    [InlineData("từng đơn vị")]
    [InlineData("Sở A: mỗi đơn vị báo cáo.")]
    [InlineData("A B")]
    [InlineData("-")]
    [InlineData("1. mọi cơ quan báo cáo trước ngày 01/01/2026")]
    public async Task A_text_of_a_few_words_gives_an_answer(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes("ỦY BAN NHÂN DÂN\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nThử\n\nII. TỔ CHỨC THỰC HIỆN\n" + text);
        foreach (var file in new[] { bytes, System.Text.Encoding.UTF8.GetBytes(text) })
        {
            var read = await PaperReader.ReadAsync(file, "a.txt", ReadingLimits.Default, TestContext.Current.CancellationToken);

            Assert.True(read.Refusal is not null || PaperExtractor.Extract(read.Paper!).Findings.Count >= 0);
        }
    }
}
