using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding.Assigning;

/// <summary>One sentence, the tasks in it: see sentences.txt.</summary>
public sealed class SentenceSpecs
{
    public static TheoryData<string> Sentences => [.. SentenceCorpus.Cases().Select(c => c.Sentence)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_gives_the_tasks_a_clerk_would_take(string sentence)
    {
        var expected = SentenceCorpus.Cases().First(c => c.Sentence == sentence).Tasks;
        var found = Samples.Extract(Paper(sentence)).Assignments;

        var said = string.Join(Environment.NewLine, found.Select(ExpectedTask.Line));
        Assert.True(
            expected.Count == found.Count && expected.Zip(found).All(p => ExpectedTask.Fits(p.First, p.Second)),
            $"{sentence}{Environment.NewLine}mong đợi:{Environment.NewLine}{string.Join(Environment.NewLine, expected)}{Environment.NewLine}đọc được:{Environment.NewLine}{said}"
        );
    }

    private static string Paper(string sentence)
    {
        var item = sentence.Replace(" ⏎ ", "\n\n", StringComparison.Ordinal);
        return $"""
            ỦY BAN NHÂN DÂN
            TỈNH LÂM HẢI
            -------
            Số: 77/KH-UBND

            Lâm Hải, ngày 05 tháng 6 năm 2026

            KẾ HOẠCH
            thực hiện nhiệm vụ

            I. TỔ CHỨC THỰC HIỆN

            {(char.IsAsciiDigit(item[0]) ? item : "1. " + item)}

            Nơi nhận:
            - Lưu: VT.
            """;
    }
}
