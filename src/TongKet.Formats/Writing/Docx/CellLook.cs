using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;

namespace TongKet.Formats.Writing.Docx;

/// <summary>How the text of a cell stands: heads centred, figures at the right, ordinals in the middle, unless the writer said otherwise.</summary>
internal static partial class CellLook
{
    public static bool IsHead(PlacedCell cell) =>
        cell.Cell.Header || (cell.Cell.Blocks.Count > 0 && cell.Cell.Blocks.All(b => b is RichParagraph p && p.Runs.All(r => r.Bold)));

    /// <summary>Columns whose head says TT, STT, Số TT.</summary>
    public static bool[] OrdinalColumns(TableLayoutGrid grid, int head)
    {
        var ordinals = new bool[grid.Columns];
        foreach (var cell in grid.Cells.Where(c => c.Row < Math.Max(1, head)))
        {
            ordinals[cell.Column] |= Ordinal.IsMatch(RichTextPlain.Write(cell.Cell.Blocks));
        }

        return ordinals;
    }

    public static IEnumerable<Paragraph> Paragraphs(PlacedCell cell, bool head, bool ordinal, Numbering numbering)
    {
        var paragraphs = Blocks(cell.Cell.Blocks, head ? Styles.TableHead : Styles.TableText, 0, numbering).ToList();
        if (paragraphs.Count == 0)
        {
            paragraphs.Add(Make.Paragraph(Styles.TableText, ""));
        }

        var figure = Figure.IsMatch(RichTextPlain.Write(cell.Cell.Blocks));
        if (!head && (ordinal || figure))
        {
            foreach (var paragraph in paragraphs.Where(p => p.ParagraphProperties!.Justification is null))
            {
                paragraph.ParagraphProperties!.Justification = new Justification
                {
                    Val = ordinal ? JustificationValues.Center : JustificationValues.Right,
                };
            }
        }

        return paragraphs;
    }

    private static IEnumerable<Paragraph> Blocks(IEnumerable<RichBlock> blocks, string style, int level, Numbering numbering)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case RichParagraph paragraph:
                    yield return RichTextWriter.Paragraph(paragraph, style);
                    break;
                case RichList list:
                    var number = numbering.Take(list.Ordered, level);
                    foreach (var inner in list.Items.SelectMany(i => Item(i, style, number, level, numbering)))
                    {
                        yield return inner;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<Paragraph> Item(RichListItem item, string style, int number, int level, Numbering numbering)
    {
        var first = item.Blocks.Count > 0 ? item.Blocks[0] as RichParagraph : null;
        if (first is not null)
        {
            var paragraph = RichTextWriter.Item(first, style, number, level);
            paragraph.ParagraphProperties!.Indentation = new Indentation { Left = "0", FirstLine = "0" };
            yield return paragraph;
        }

        foreach (var inner in Blocks(first is null ? item.Blocks : item.Blocks.Skip(1), style, level + 1, numbering))
        {
            yield return inner;
        }
    }

    [GeneratedRegex(@"^(s?tt|số\s+tt|số\s+thứ\s+tự)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex(@"^[-+]?\d[\d.,\s]*%?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure { get; }
}
