using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Tests.Checking;

/// <summary>A Word file with something in it changed, as a hand would in Word.</summary>
internal static class Edited
{
    /// <summary>The file after a change.</summary>
    public static byte[] Docx(byte[] good, Action<MainDocumentPart> change)
    {
        using var file = new MemoryStream();
        file.Write(good);
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            change(document.MainDocumentPart!);
            document.Save();
        }

        return file.ToArray();
    }

    /// <summary>The file with other words in a run that has exactly these.</summary>
    public static byte[] Replaced(byte[] good, string from, string to) =>
        Docx(good, main => Texts(main, t => t.Text = t.Text == from ? to : t.Text));

    public static void Each<T>(MainDocumentPart main, Action<T> change)
        where T : OpenXmlElement => main.Document!.Descendants<T>().ToList().ForEach(change);

    public static void Texts(MainDocumentPart main, Action<WordText> change) => Each(main, change);

    /// <summary>The looks of all runs that hold a text.</summary>
    public static void Runs(MainDocumentPart main, string text, Action<RunProperties> change)
    {
        foreach (var run in main.Document!.Descendants<Run>().Where(r => r.InnerText.Contains(text, StringComparison.OrdinalIgnoreCase)))
        {
            change(run.RunProperties ??= new RunProperties());
        }
    }

    /// <summary>The looks of all runs of a paragraph style.</summary>
    public static void Styled(MainDocumentPart main, string style, Action<RunProperties> change) =>
        main.Document!.Descendants<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style)
            .SelectMany(p => p.Elements<Run>())
            .ToList()
            .ForEach(r => change(r.RunProperties ??= new RunProperties()));

    /// <summary>How the paragraphs of a text are set.</summary>
    public static void Paragraphs(MainDocumentPart main, string text, Action<ParagraphProperties> change) =>
        main.Document!.Descendants<Paragraph>()
            .Where(p => p.InnerText == text)
            .ToList()
            .ForEach(p => change(p.ParagraphProperties ??= new ParagraphProperties()));

    public static void Gone(MainDocumentPart main, string text) =>
        main.Document!.Descendants<Paragraph>().Where(p => p.InnerText == text).ToList().ForEach(p => p.Remove());
}
