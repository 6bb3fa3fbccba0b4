using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Documents.TakingIn;

/// <summary>The statistics forms of a paper with their heads and what stands above them; their places are added to those known.</summary>
internal static partial class TablesOfPaper
{
    private const int LookedBack = 4;

    public static IReadOnlyList<StatisticsTableFact> Find(Paper paper, Extraction found, Dictionary<string, FactEvidence> places)
    {
        var tables = new List<StatisticsTableFact>();
        foreach (var (i, form) in found.StatisticsTables.Index())
        {
            string? title = null;
            if (found.Evidence.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"/statisticsTables/{i}"), out var place))
            {
                places[string.Create(CultureInfo.InvariantCulture, $"/tables/{i}")] = new FactEvidence(
                    place.Span.Start,
                    place.Span.Length,
                    place.Confidence
                );
                title = TitleAbove(paper, place.Span.Start);
            }

            tables.Add(Of(form, title));
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

    private static string? TitleAbove(Paper paper, int start) =>
        paper
            .Blocks.Where(b => b.Span.Start < start)
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
