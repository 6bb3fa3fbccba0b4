using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

/// <summary>Whatever happens to the bytes of a paper, reading answers, and every span lies where its text stands.</summary>
public sealed class MutationSpecs
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(
        "**KẾ HOẠCH**\n\n| TT | Xã |\n|---|---|\n| 1 | Tân An |\n\nI. MỤC ĐÍCH\n\n1. Báo cáo trước ngày 05/6/2031,\ncác xã gửi về Đảng ủy.\n\n\f2\n\nNơi nhận:          TM. ĐẢNG ỦY\n- Như trên.        BÍ THƯ\n"
    );

    private static readonly byte[] Word = Docx.With(
        Docx.P("KẾ HOẠCH", look: "<w:b/>")
            + Docx.Item("Mục đích", 1)
            + Docx.Table(
                Docx.Lines,
                Docx.Row(Docx.Cell(Docx.P("TT")), Docx.Cell(Docx.P("Xã"))),
                Docx.Row(Docx.Cell(Docx.P("1")), Docx.Cell(Docx.P("Tân An")))
            )
            + "<w:p><w:r><w:t>Hết</w:t><w:br/><w:t>rồi</w:t></w:r></w:p>",
        (
            "word/numbering.xml",
            Docx.Part(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"1\">"
                    + Docx.Level(0, "upperRoman", "%1.")
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            )
        )
    );

    private static readonly byte[] Portable = Pdf.With([
        [(70, 780, "Kế hoạch"), (70, 760, "1. Báo cáo tổng kết")],
    ]);

    [Fact]
    public void Mutated_text_never_makes_reading_throw() => Check(Text, "a.md", 400);

    [Fact]
    public void Mutated_word_files_never_make_reading_throw() => Check(Word, "a.docx", 600);

    [Fact]
    public void Mutated_word_markup_never_makes_reading_throw()
    {
        // Behind the zip, where plain mutations seldom get: the markup itself.
        var markup = Docx.Part(
            "document",
            "<w:body>"
                + Docx.P("KẾ HOẠCH")
                + Docx.Table(Docx.Lines, Docx.Row(Docx.Cell(Docx.P("TT")), Docx.Cell(Docx.P("Xã"))))
                + "</w:body>"
        );
        Check(
            Encoding.UTF8.GetBytes(markup),
            "a.docx",
            400,
            bytes => UntrustedFileSpecs.Zip(("word/document.xml", Encoding.UTF8.GetString(bytes)))
        );
    }

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public void Mutated_pdf_files_never_make_reading_throw() => Check(Portable, "a.pdf", 25);

    [Fact]
    public void Any_text_gives_spans_that_fit()
    {
        var lines = Gen.Elements(
            "KẾ HOẠCH",
            "1. Báo cáo",
            "- Các xã;",
            "a | b",
            "|",
            "*",
            "**đậm",
            "ngày 5",
            "   giữa",
            "2",
            "\f",
            "",
            "",
            "Ủy ban    Đảng ủy",
            "tiếp theo của câu trước"
        );
        var texts = lines.ArrayOf().Select(all => Encoding.UTF8.GetBytes(string.Join('\n', all)));
        Prop.ForAll(Arb.From(texts), bytes => Answers(bytes, "a.txt")).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static void Check(byte[] sample, string name, int times, Func<byte[], byte[]>? wrap = null)
    {
        var place = Gen.Choose(0, sample.Length - 1);
        var change = Gen.Choose(0, 255).Select(v => (byte)v);
        var edits = Gen.Zip(place, change).ArrayOf().Resize(6);
        var cut = Gen.Frequency((4, Gen.Constant(sample.Length)), (1, place));
        var mutated = Gen.Zip(edits, cut)
            .Select(x =>
            {
                var bytes = sample.ToArray();
                foreach (var (at, value) in x.Item1)
                {
                    bytes[at] = value;
                }

                return bytes[..x.Item2];
            });
        Prop.ForAll(Arb.From(mutated), bytes => Answers(wrap?.Invoke(bytes) ?? bytes, name))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));
    }

    private static bool Answers(byte[] bytes, string name)
    {
        // FsCheck's properties are not asynchronous; text and Word are read without leaving the thread, PDF waits for its child.
        var result = Task.Run(() => PaperReader.ReadAsync(bytes, name, ReadingLimits.Default)).GetAwaiter().GetResult();
        if (result.Paper is { } paper)
        {
            Read.AssertSpans(paper);
        }

        return result.Paper is null != result.Refusal is null;
    }
}
