using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing.RoundTrip;

/// <summary>Bodies with an opening, numbered sections, text, lists and tables.</summary>
internal static class GeneratedBodies
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI"];

    private static readonly Gen<RichBlock> Paragraph = Words.Sentence.Select(RichBlock (s) => new RichParagraph([new RichRun(s)]));

    private static readonly Gen<RichBlock> List = Words
        .Sentence.ListOf(2)
        .Select(RichBlock (items) => new RichList(false, [.. items.Select(i => new RichListItem([new RichParagraph([new RichRun(i)])]))]));

    private static readonly Gen<RichBlock> Table =
        from columns in Gen.Choose(2, 11)
        from rows in Gen.Choose(1, 4)
        from merged in Gen.Elements(true, false)
        select (RichBlock)TableOf(columns, rows, merged);

    private static readonly Gen<PaperPart[]> Text =
        from first in Paragraph
        from others in Gen.Frequency((4, Paragraph), (1, List), (1, Table)).ListOf()
        select (PaperPart[])[new PaperText(new RichTextBody([first, .. others.Take(3)]))];

    public static Gen<IReadOnlyList<PaperPart>> Any { get; } =
        from opening in Text
        from sections in Section.ListOf(3)
        from parts in Gen.Elements(true, false)
        from closing in Words.Sentence
        select (IReadOnlyList<PaperPart>)
            [
                .. opening,
                .. parts ? [new PaperHeading("Phần thứ nhất", "Tình hình chung", 0)] : Array.Empty<PaperPart>(),
                .. sections.SelectMany(
                    (section, i) => section.Select(p => p is PaperHeading { Label: "" } h ? h with { Label = Romans[i] } : p)
                ),
                new PaperText(RichText.FromPlainText(closing)),
            ];

    /// <summary>Articles, with and without titles.</summary>
    public static Gen<IReadOnlyList<PaperPart>> Articles { get; } =
        from texts in Text.ListOf(3)
        from title in Words.Title
        select (IReadOnlyList<PaperPart>)
            [
                new PaperHeading("Điều 1", "", 0),
                .. texts[0],
                new PaperHeading("Điều 2", title, 0),
                .. texts[1],
                new PaperHeading("Điều 3", "", 0),
                .. texts[2],
                new PaperText(RichText.FromPlainText("Các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này.")),
            ];

    public static PaperAppendix Appendix(int number) =>
        new(
            $"Biểu số liệu {number}",
            [
                new PaperText(RichText.FromPlainText("Số liệu tính đến hết năm.")),
                new PaperText(new RichTextBody([TableOf(3 * number, 2, false)])),
            ]
        );

    private static Gen<PaperPart[]> Section =>
        from title in Words.Title
        from titles in Words.Title.ListOf(2)
        from texts in Text.ListOf(3)
        from deep in Gen.Elements(true, false)
        select (PaperPart[])
            [
                new PaperHeading("", title, 0),
                new PaperHeading("1", titles[0], 1),
                .. texts[0],
                new PaperHeading("2", titles[1], 1),
                .. deep
                    ? [new PaperHeading("2.1", "Ở các thôn", 2), .. texts[1], new PaperHeading("a)", "Việc còn lại", 3)]
                    : Array.Empty<PaperPart>(),
                .. texts[2],
            ];

    private static RichTable TableOf(int columns, int rows, bool merged)
    {
        var head = Enumerable.Range(1, columns).Select(c => Cell(c == 1 ? "TT" : $"Nội dung {c}", true));
        var body = Enumerable
            .Range(1, rows)
            .Select(r => new RichRow([.. Enumerable.Range(1, columns).Select(c => Cell(c == 1 ? $"{r}" : $"{r * c},5", false))]));
        var last = new RichRow([Cell("Cộng", false) with { ColumnSpan = columns - 1 }, Cell("99", false)]);
        return new RichTable([new RichRow([.. head]), .. body, .. merged ? [last] : Array.Empty<RichRow>()]);
    }

    private static RichCell Cell(string text, bool head) => new(RichText.FromPlainText(text).Blocks, head);
}
