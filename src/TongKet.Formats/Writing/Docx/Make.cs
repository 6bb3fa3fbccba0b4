using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing.Layout;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Paragraphs, runs and layout tables.</summary>
internal static class Make
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, [new RichRun(text)]);

    public static Paragraph Paragraph(string style, IEnumerable<RichRun> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var run in runs)
        {
            paragraph.Append(Run(run));
        }

        return paragraph;
    }

    public static Run Run(RichRun run)
    {
        var result = new Run();
        if (run.Bold || run.Italic || run.Underline)
        {
            result.Append(
                new RunProperties
                {
                    Bold = run.Bold ? new Bold() : null,
                    Italic = run.Italic ? new Italic() : null,
                    Underline = run.Underline ? new Underline { Val = UnderlineValues.Single } : null,
                }
            );
        }

        var lines = Clean(run.Text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                result.Append(new Break());
            }

            if (lines[i].Length > 0)
            {
                result.Append(new WordText(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return result;
    }

    /// <summary>A paragraph in a look that may ask for capitals; they are typed, as offices do, so that a copied text keeps them.</summary>
    public static Paragraph Cased(string style, string text, TextLook look) => Paragraph(style, look.Capitals ? Upper(text) : text);

    public static string Upper(string text) => text.ToUpper(Vietnamese);

    /// <summary>Indents at both sides, in millimetres.</summary>
    public static Paragraph Indented(this Paragraph paragraph, double left, double right)
    {
        paragraph.ParagraphProperties!.Indentation = new Indentation
        {
            Left = Length.Twips(Math.Max(0, left)).ToString(),
            Right = Length.Twips(Math.Max(0, right)).ToString(),
        };
        return paragraph;
    }

    /// <summary>An item whose following lines stand under its text; lengths in millimetres.</summary>
    public static Paragraph Hanging(this Paragraph paragraph, double left, double hang)
    {
        paragraph.ParagraphProperties!.Indentation = new Indentation
        {
            Left = Length.Twips(left + hang).ToString(),
            Hanging = Length.Twips(hang).ToString(),
        };
        return paragraph;
    }

    /// <summary>The paragraph on the page of what follows it.</summary>
    public static Paragraph WithNext(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    /// <summary>A table on the page of what follows it.</summary>
    public static Table WithNext(this Table table)
    {
        foreach (var paragraph in table.Descendants<Paragraph>())
        {
            paragraph.WithNext();
        }

        return table;
    }

    /// <summary>A drawn line in the middle of a column.</summary>
    public static Paragraph Line(double columnWidth, double lineWidth)
    {
        var side = Math.Max(0, (columnWidth - lineWidth) / 2);
        var paragraph = Paragraph(Styles.Line, "").Indented(side, side);
        paragraph.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(
            new TopBorder
            {
                Val = BorderValues.Single,
                Size = 6,
                Space = 0,
                Color = "000000",
            }
        );
        return paragraph;
    }

    /// <summary>A borderless table that sets things side by side; widths in millimetres.</summary>
    public static Table Frame(IReadOnlyList<double> widths, params IEnumerable<IReadOnlyList<IEnumerable<Paragraph>>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = Styles.Frame },
                new TableWidth { Width = Length.Twips(widths.Sum()).ToString(), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            new TableGrid(widths.Select(w => new GridColumn { Width = Length.Twips(w).ToString() }))
        );
        foreach (var row in rows)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            for (var i = 0; i < row.Count; i++)
            {
                var cell = new TableCell(
                    new TableCellProperties(
                        new TableCellWidth { Width = Length.Twips(widths[i]).ToString(), Type = TableWidthUnitValues.Dxa }
                    )
                );
                cell.Append(row[i].DefaultIfEmpty(Paragraph(Styles.Normal, "")));
                line.Append(cell);
            }

            table.Append(line);
        }

        return table;
    }

    public static string Clean(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0
            ? text
            : string.Concat(
                text.EnumerateRunes()
                    .Where(r => r.Value is '\n' or '\t' || (r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF or 0xFFFD)))
                    .Select(r => r.ToString())
            );
}
