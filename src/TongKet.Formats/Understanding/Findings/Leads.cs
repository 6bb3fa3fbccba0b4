using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A row of a task table without a leading body, and a task that two single bodies are both to lead.</summary>
internal static class Leads
{
    private const int HeadRows = 3;

    public static IEnumerable<Finding> In(FindingFrame frame) =>
        frame.Paper.Blocks.OfType<TableBlock>().SelectMany(t => Rows(t, frame.Paper.Text)).Concat(Several(frame));

    private static IEnumerable<Finding> Rows(TableBlock table, string text)
    {
        var head = table.Rows.Take(HeadRows).FirstOrDefault(r => ColumnOf(r, text, "chủ trì") >= 0 && r.Cells.Count > 2);
        if (head is null)
        {
            yield break;
        }

        var (lead, task) = (ColumnOf(head, text, "chủ trì"), ColumnOf(head, text, "nhiệm vụ", "nội dung", "công việc"));
        foreach (var row in table.Rows.SkipWhile(r => r != head).Skip(1).Where(r => task >= 0 && r.Cells.Count == head.Cells.Count))
        {
            var (said, led) = (Text(row.Cells[task], text), Text(row.Cells[lead], text));
            // A row with its number and words only is a heading over the rows below.
            var isTask = said.Length > 0 && row.Cells.Index().Any(c => c.Index > task && c.Index != lead && Text(c.Item, text).Length > 0);
            if (isTask && led.Length == 0 && row.Cells[task].Blocks is [var first, ..])
            {
                yield return new Finding(
                    "task.no-lead",
                    "Nhiệm vụ chưa ghi cơ quan chủ trì.",
                    first.Span,
                    FindingSeverity.Warning,
                    "Ghi một cơ quan chủ trì cho nhiệm vụ này."
                );
            }
        }
    }

    private static IEnumerable<Finding> Several(FindingFrame frame) =>
        frame
            .Assignments.Where(a =>
                a.Assignment.Leads.Count > 1
                && a.Lead.Length > 0
                && Folding.Fold(a.Assignment.Action).StartsWith("chủ trì", StringComparison.Ordinal)
                && a.Assignment.Leads.All(IsSingle)
            )
            .DistinctBy(a => a.Lead)
            .Select(a => new Finding(
                "task.several-leads",
                $"Một nhiệm vụ giao {a.Assignment.Leads.Count} cơ quan cùng chủ trì.",
                a.Lead,
                FindingSeverity.Hint,
                "Nên giao một cơ quan chủ trì, các cơ quan khác phối hợp."
            ));

    /// <summary>"Các sở, ban, ngành" each lead their own part.</summary>
    private static bool IsSingle(string body) =>
        Folding.Fold(body) is var name
        && !name.Contains("các ", StringComparison.Ordinal)
        && !name.Contains("cấp", StringComparison.Ordinal)
        && !name.Contains("địa phương", StringComparison.Ordinal);

    private static int ColumnOf(TableRow row, string text, params IEnumerable<string> words) =>
        row
            .Cells.ToList()
            .FindIndex(c =>
                Folding.Fold(Text(c, text)) is { Length: < 60 } head && words.Any(w => head.Contains(w, StringComparison.Ordinal))
            );

    private static string Text(TableCell cell, string text) =>
        string.Join(' ', cell.Blocks.Select(b => text.Substring(b.Span.Start, b.Span.Length))).Trim(' ', '.', '-', '…', '\n');
}
