using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Appendices: a new page each, label, title, the line that names the paper.</summary>
internal static class AppendixWriter
{
    public static void Write(OfficialPaper paper, PageFlow flow, BodyWriter body)
    {
        var layout = paper.Profile.Appendix;
        var numbered = paper.Appendices.Count(a => a.Label is null);
        var number = 0;
        foreach (var appendix in paper.Appendices)
        {
            flow.StartAppendix(appendix.Landscape || IsWideForm(appendix, paper.Profile));
            var label = appendix.Label ?? Label(numbered, ++number, layout.Roman);
            if (label.Length > 0)
            {
                flow.Add(Make.Cased(Styles.AppendixLabel, label, layout.Label));
            }

            var (width, look, title) = (flow.TextWidth, layout.Title, Unbroken.Of(appendix.Title));
            flow.Add(Evenly(Make.Cased(Styles.AppendixTitle, title, look), title, look, width));
            var reference = appendix.Reference ?? Reference(paper);
            flow.Add(Evenly(Make.Paragraph(Styles.AppendixReference, reference), reference, layout.Reference, width));
            foreach (var mark in Separators.Of(layout.Separator, Styles.TitleMark, title, look, width, width - 10))
            {
                flow.Add(mark);
            }

            body.Write(appendix.Body);
        }
    }

    private static Paragraph Evenly(Paragraph line, string text, TextLook look, double width)
    {
        var side = (width - TextWidth.Even(text, look, width - 10)) / 2;
        return line.Indented(side, side);
    }

    /// <summary>An appendix that is one wide table, with notes behind it, lies down as a whole, title and all.</summary>
    private static bool IsWideForm(PaperAppendix appendix, LayoutProfile profile) =>
        appendix.Body is [PaperText { Body.Blocks: { Count: > 0 } blocks }]
        && blocks[0] is RichTable table
        && blocks.Skip(1).All(n => n is RichParagraph)
        && TableWriter.IsWide(table, profile);

    private static string Label(int of, int number, bool roman) => of == 1 ? "Phụ lục" : $"Phụ lục {(roman ? Roman(number) : $"{number}")}";

    /// <summary>"(Kèm theo Báo cáo số 15-BC/TU, ngày 05/9/2026 của …)"; the State has no comma and writes the day in words (NĐ 30/2020, mẫu 2.1).</summary>
    private static string Reference(OfficialPaper paper)
    {
        var layout = paper.Profile.Appendix;
        var date = layout.ReferenceDateInWords
            ? $" {DateWords.InWords(paper.Date, paper.Year)}"
            : $", ngày {DateWords.InFigures(paper.Date, paper.Year)}";
        return $"({layout.ReferenceLeadIn}{paper.TypeName ?? "Công văn"} số {paper.Symbol}{date} của {paper.Author ?? paper.Issuer})";
    }

    private static string Roman(int number)
    {
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return number < 100 ? tens[number / 10] + ones[number % 10] : $"{number}";
    }
}
