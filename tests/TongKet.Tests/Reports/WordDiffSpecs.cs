using TongKet.Reports.Comparing;

namespace TongKet.Tests.Reports;

public sealed class WordDiffSpecs
{
    [Theory]
    [InlineData("", "")]
    [InlineData("", "Mới có.")]
    [InlineData("Bỏ hết.", "")]
    [InlineData("Đã mở 12 lớp,\ncó 300 người học.", "Đã mở 14 lớp;\ncó gần 300 người.")]
    [InlineData("một hai ba bốn", "bốn ba hai một")]
    public void Both_texts_can_be_read_from_the_runs(string before, string after)
    {
        var runs = WordDiff.Of(before, after);

        Assert.Equal(before, string.Concat(runs.Where(r => r.Kind is not ChangeKind.Added).Select(r => r.Text)));
        Assert.Equal(after, string.Concat(runs.Where(r => r.Kind is not ChangeKind.Removed).Select(r => r.Text)));
    }

    [Fact]
    public void Any_two_texts_can_be_read_from_their_runs()
    {
        var random = new Random(7);
        for (var n = 0; n < 300; n++)
        {
            Both_texts_can_be_read_from_the_runs(Text(random), Text(random));
        }
    }

    [Fact]
    public void Only_what_changed_is_marked()
    {
        var runs = WordDiff.Of("Toàn xã có 12 chi bộ.", "Toàn xã có 14 chi bộ.");

        Assert.Equal(
            [(ChangeKind.Same, "Toàn xã có "), (ChangeKind.Removed, "12"), (ChangeKind.Added, "14"), (ChangeKind.Same, " chi bộ.")],
            runs.Select(r => (r.Kind, r.Text))
        );
    }

    [Fact]
    public void A_very_long_text_that_changed_all_over_is_shown_as_replaced()
    {
        var (before, after) = (Long("cũ", 5_000), Long("mới", 5_000));

        Assert.Equal([ChangeKind.Removed, ChangeKind.Added], WordDiff.Of(before, after).Take(2).Select(r => r.Kind));
    }

    private static string Long(string word, int count) => string.Concat(Enumerable.Range(0, count).Select(n => $"{word}{n} "));

    private static string Text(Random random) =>
        string.Concat(
            Enumerable.Range(0, random.Next(12)).Select(_ => new[] { "xã ", "lớp", "\n", ", ", "12 ", "  ", "học" }[random.Next(7)])
        );
}
