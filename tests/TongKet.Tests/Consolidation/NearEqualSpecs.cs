using FsCheck;
using FsCheck.Fluent;
using TongKet.Consolidation.Grouping;

namespace TongKet.Tests.Consolidation;

public sealed class NearEqualSpecs
{
    private const string Said = "Chi bộ đã phổ biến nội dung Chỉ thị đến toàn thể đảng viên và nhân dân trong thôn qua các buổi sinh hoạt";

    [Fact]
    public void Letters_blanks_marks_of_tone_and_punctuation_make_no_difference() =>
        Assert.Equal(PassageWords.Of("Hoà giải, uỷ quyền  cho THÔN.").FoldHash, PassageWords.Of("hòa giải ủy quyền cho thôn").FoldHash);

    [Fact]
    public void A_word_with_other_marks_is_another_word() =>
        Assert.NotEqual(PassageWords.Of("giữ rừng").FoldHash, PassageWords.Of("giữ rưng").FoldHash);

    [Fact]
    public void Texts_that_differ_in_a_few_words_come_together() =>
        Assert.Single(Groups(Said, Said + " hằng tháng", Said.Replace("toàn thể", "tất cả", StringComparison.Ordinal)));

    [Theory]
    [InlineData(
        "tổ chức 12 hội nghị phổ biến nội dung Chỉ thị đến toàn thể đảng viên",
        "tổ chức 21 hội nghị phổ biến nội dung Chỉ thị đến toàn thể đảng viên"
    )]
    [InlineData(
        "đã hoàn thành việc kê khai nguồn nước tại các thôn bản vùng cao",
        "đã không hoàn thành việc kê khai nguồn nước tại các thôn bản vùng cao"
    )]
    [InlineData("đạt 1.234,5 ha rừng đầu nguồn được giao khoán cho hộ dân", "đạt 1.234 ha rừng đầu nguồn được giao khoán cho hộ dân")]
    public void Other_numbers_or_a_negation_keep_them_apart(string one, string other) => Assert.Equal(2, Groups(one, other).Count);

    [Fact]
    public void The_longest_text_comes_first() => Assert.Equal(Said + " hằng tháng", Groups(Said, Said + " hằng tháng")[0][0]);

    [Fact]
    public void The_order_in_which_passages_come_changes_nothing() =>
        Prop.ForAll(
                Gen.ListOf(Texts).ToArbitrary(),
                texts =>
                {
                    var passages = texts.Select((text, i) => (text, Id: new Guid(i, 0, 0, new byte[8]))).ToList();
                    var forward = NearEqual.Group(passages, p => p.text, p => p.Id);
                    var backward = NearEqual.Group(Enumerable.Reverse(passages), p => p.text, p => p.Id);
                    return forward.Select(g => string.Join('|', g)).SequenceEqual(backward.Select(g => string.Join('|', g)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_passage_stands_in_exactly_one_group_and_equal_ones_in_the_same() =>
        Prop.ForAll(
                Gen.ListOf(Texts).ToArbitrary(),
                texts =>
                {
                    var groups = NearEqual.Group(texts.Select((t, i) => (t, i)), p => p.t, p => new Guid(p.i, 0, 0, new byte[8]));
                    var placed = groups.SelectMany((g, at) => g.Select(p => (p.i, p.t, at))).ToList();
                    return placed.Select(p => p.i).Order().SequenceEqual(Enumerable.Range(0, texts.Count))
                        && placed.GroupBy(p => p.t).All(g => g.Select(p => p.at).Distinct().Count() == 1);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<string> Texts =>
        Gen.ListOf(Gen.Elements("chi", "bộ", "đã", "họp", "12", "không", "thôn", "rừng", "nước", "giữ", "4,5"))
            .Select(words => string.Join(' ', words));

    private static IReadOnlyList<IReadOnlyList<string>> Groups(params string[] texts) =>
        NearEqual.Group(texts, t => t, t => new Guid(Array.IndexOf(texts, t), 0, 0, new byte[8]));
}
