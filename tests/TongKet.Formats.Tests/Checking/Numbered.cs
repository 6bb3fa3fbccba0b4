using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Tests.Checking;

/// <summary>A Word file whose typed numbers and bullets are turned into Word's own.</summary>
internal static class Numbered
{
    private const int First = 90;

    /// <summary>Takes the typed mark off each paragraph that begins with it and lets Word count instead.</summary>
    public static void ByWord(MainDocumentPart main, string typed, NumberFormatValues format, string text)
    {
        var numbering = main.NumberingDefinitionsPart!.Numbering!;
        var id = First + numbering.Elements<AbstractNum>().Count();
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelSuffix { Val = LevelSuffixValues.Space },
            new LevelText { Val = text }
        )
        {
            LevelIndex = 0,
        };
        numbering.InsertAfter(new AbstractNum(level) { AbstractNumberId = id }, numbering.Elements<AbstractNum>().Last());
        numbering.Append(new NumberingInstance(new AbstractNumId { Val = id }) { NumberID = id });
        foreach (var paragraph in main.Document!.Descendants<Paragraph>())
        {
            if (paragraph.Descendants<WordText>().FirstOrDefault() is { } first && Regex.Match(first.Text, typed) is { Success: true } mark)
            {
                first.Text = first.Text[mark.Length..];
                var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
                if (first.Parent is Run { RunProperties.Bold: not null })
                {
                    properties.ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new Bold());
                }

                properties.NumberingProperties = new NumberingProperties(
                    new NumberingLevelReference { Val = 0 },
                    new NumberingId { Val = id }
                );
            }
        }
    }
}
