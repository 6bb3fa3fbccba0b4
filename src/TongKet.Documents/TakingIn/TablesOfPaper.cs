using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Documents.TakingIn;

/// <summary>The statistics forms of a paper with their heads; a table of tasks is none.</summary>
internal static partial class TablesOfPaper
{
    private const double Likely = 0.75;
    private const int LookedBack = 4;

    public static IReadOnlyList<StatisticsTableFact> Find(Paper paper, Extraction found, Dictionary<string, FactEvidence> places)
    {
        var tasks = found
            .Evidence.Where(e => e.Key.StartsWith("/assignments/", StringComparison.Ordinal) && e.Key.EndsWith("/action", StringComparison.Ordinal))
            .Select(e => e.Value.Span.Start)
            .ToArray();
        var tables = new List<StatisticsTableFact>();
        foreach (var (index, block) in paper.Blocks.Index())
        {
            if (
                block is not TableBlock table
                || tasks.Any(t => t >= table.Span.Start && t < table.Span.End)
                || StatisticsTables.Find(paper with { Blocks = [table] }) is not [var form]
            )
            {
                continue;
            }

            var pointer = string.Create(CultureInfo.InvariantCulture, $"/tables/{tables.Count}");
            places[pointer] = new FactEvidence(table.Span.Start, table.Span.Length, Likely);
            tables.Add(Of(form, TitleAbove(paper, index)));
        }

        return tables;
    }

    private static StatisticsTableFact Of(StatisticsTable form, string? title) =>
        new(
            title,
            Cells(form.Head),
            [.. form.Columns.Select(c => new TableColumnFact(c.Number, c.Path, c.Unit))],
            [.. form.Rows.Select(r => new TableRowFact(r.Ordinal, r.Label, r.IsTotal))]
        );

    private static HeadCellFact[] Cells(IReadOnlyList<HeadCell> cells) =>
        [.. cells.Select(c => new HeadCellFact(c.Title, Cells(c.Children)))];

    private static string? TitleAbove(Paper paper, int index) =>
        paper
            .Blocks.Take(index)
            .Reverse()
            .Take(LookedBack)
            .TakeWhile(b => b is ParagraphBlock)
            .Select(b => paper.Text.Substring(b.Span.Start, b.Span.Length).Trim())
            .FirstOrDefault(t => Title().IsMatch(t));

    [GeneratedRegex(
        @"^(biểu|bảng|mẫu|phụ lục)\b.{0,200}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        200
    )]
    private static partial Regex Title();
}
