using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Mapping;

namespace TongKet.Formats.Tests.Understanding;

public sealed class HostileSpecs
{
    private static readonly string[] Pieces =
    [
        "Giao ",
        "Sở Y tế ",
        "các xã, phường ",
        "phối hợp với ",
        "trước ngày ",
        "30/6/2026",
        "31/02/2026",
        "; ",
        ", ",
        ". ",
        ":",
        "\n",
        "\n\n",
        "1. ",
        "1.1. ",
        "a) ",
        "- ",
        "+ ",
        "I. ",
        "Phần thứ nhất",
        "ĐỀ CƯƠNG BÁO CÁO",
        "KẾ HOẠCH",
        "Số 12-KH/TU",
        "Số: /UBND-",
        "Nơi nhận:",
        "T/M BAN THƯỜNG VỤ",
        "Kính gửi:",
        "(qua ",
        ")",
        "(",
        "của ",
        "gọi tắt là ",
        "Đơn vị chủ trì: ",
        "Thời gian: ",
        "quý IV/2026",
        "|",
        "*",
        "ngày tháng năm ",
    ];

    [Fact]
    public void No_mixture_of_the_genre_s_words_makes_the_reader_fail()
    {
        var texts = Gen.Elements(Pieces).ArrayOf(60).Select(string.Concat);
        Prop.ForAll(
                texts.ToArbitrary(),
                text =>
                {
                    var paper = Samples.Read(text);
                    var facts = PaperExtractor.Extract(paper);
                    Assert.All(facts.Evidence.Values, e => Assert.InRange(e.Span.End, e.Span.Start, paper.Text.Length));
                    Assert.NotNull(OutlineMapper.Map(paper, facts.Outlines.Count > 0 ? facts.Outlines[0].Sections : []));
                    Assert.NotEmpty(ExtractionJson.Write(facts));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Sở Y tế, ")]
    [InlineData("1. Giao các xã; ")]
    [InlineData("số 1-NQ/TW của ")]
    [InlineData("trước ngày 1 ")]
    [InlineData("((((")]
    [InlineData("khi có ")]
    public void A_paragraph_of_four_hundred_thousand_characters_takes_seconds_at_most(string piece)
    {
        var text = "KẾ HOẠCH\nthử\n\nI. VIỆC\n\n1. " + new StringBuilder().Insert(0, piece, 400_000 / piece.Length);
        var paper = new Paper(text, [new ParagraphBlock(text, TextMarks.Plain, new SourceSpan(0, text.Length))], [], PaperFormat.Text);
        var clock = Stopwatch.StartNew();

        PaperExtractor.Extract(paper);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }
}
