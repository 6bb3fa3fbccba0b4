using System.Security;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Writing.Docx;

/// <summary>The parts of a paper's package.</summary>
internal static class DocxParts
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static IEnumerable<DocxPart> Of(OfficialPaper paper, Body body, Numbering numbering)
    {
        yield return new(
            "word/document.xml",
            Word + "document.main+xml",
            "rIdDocument",
            Office + "officeDocument",
            new Document(body).OuterXml,
            true
        );
        yield return new(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            "rIdCore",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            CoreProperties(paper),
            true
        );
        yield return Part("styles", "rIdStyles", StyleSheet.For(paper.Profile));
        yield return Part("numbering", "rIdNumbering", numbering.Write());
        yield return Part("settings", "rIdSettings", Settings());
        yield return Part("header", PageFlow.HeaderRelation, PageNumber());
    }

    public static DocxPart Part(string kind, string file, string relation, OpenXmlElement root) =>
        new($"word/{file}.xml", $"{Word}{kind}+xml", relation, Office + kind, root.OuterXml);

    private static DocxPart Part(string kind, string relation, OpenXmlElement root) => Part(kind, kind, relation, root);

    private static Header PageNumber()
    {
        var paragraph = Make.Paragraph(Styles.PageNumber, "");
        paragraph.Append(new SimpleField(new Run(new WordText("2"))) { Instruction = " PAGE " });
        return new Header(paragraph);
    }

    private static Settings Settings() =>
        new(
            new DefaultTabStop { Val = 720 },
            new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "vi-VN" }
        );

    private static string CoreProperties(OfficialPaper paper)
    {
        var date = paper.Date is { } day
            ? $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{day:yyyy-MM-dd}T00:00:00Z</dcterms:created>"
            : "";
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + $"<dc:title>{Escape(paper.Subject)}</dc:title><dc:creator>{Escape(paper.Issuer)}</dc:creator>{date}</cp:coreProperties>";
    }

    private static string Escape(string text) => SecurityElement.Escape(Make.Clean(text))!;
}
