using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A table of tasks: its columns say what, who leads, who supports and when; each row is a task.</summary>
internal sealed partial class TaskTable
{
    private const int HeadRows = 3;
    private const int LongestCell = 1_500;
    private readonly TableBlock _table;
    private readonly string _text;
    private readonly int _head;
    private readonly int _task;
    private readonly int _lead;
    private readonly int _support;
    private readonly int _time;

    private TaskTable(TableBlock table, string text, int head, Func<Regex, int> column)
    {
        (_table, _text, _head) = (table, text, head);
        _lead = column(LeadColumn());
        _support = column(SupportColumn());
        _time = column(TimeColumn());
        _task = column(TaskColumn());
    }

    /// <summary>The table as a task table, or null when its head names no task and no leading body.</summary>
    public static TaskTable? Of(TableBlock table, string text)
    {
        for (var row = 0; row < Math.Min(HeadRows, table.Rows.Count); row++)
        {
            var heads = table.Rows[row].Cells.Select(c => Folding.Fold(Content(c, text).Text)).ToList();
            var found = new TaskTable(table, text, row, pattern => heads.FindIndex(h => h.Length < 80 && pattern.IsMatch(h)));
            if (found._task >= 0 && found._lead >= 0 && found._task != found._lead)
            {
                return found;
            }
        }

        return null;
    }

    public IEnumerable<FoundAssignment> Read(DateOnly? issuedOn)
    {
        foreach (var row in _table.Rows.Skip(_head + 1).Where(r => r.Cells.Count > Math.Max(_task, _lead)))
        {
            var action = Content(row.Cells[_task], _text);
            var leads = Content(row.Cells[_lead], _text);
            if (action.Text.Count(c => c == ' ') < 2 || leads.IsEmpty)
            {
                continue;
            }

            var time = At(row, _time);
            var schedule = time.IsEmpty ? null : ScheduleReader.Read(time.Text, true, issuedOn);
            var place = schedule is null ? default : time.Span(schedule.Start, schedule.Length);
            var (to, via) = Routing.Read(action.Text);
            var task = new Assignment(
                Names(leads),
                Names(At(row, _support)),
                action.Text.TrimEnd('.', ';', ' '),
                to,
                via,
                schedule?.Schedule ?? new Schedule.None()
            );
            yield return new FoundAssignment(task, action.WholeSpan, 0.9, leads.WholeSpan, 0.92, place, schedule?.Confidence ?? 0.8);
        }
    }

    private MappedText At(TableRow row, int column) =>
        column >= 0 && column < row.Cells.Count ? Content(row.Cells[column], _text) : MappedText.Empty;

    private static IReadOnlyList<string> Names(MappedText value)
    {
        var text = RoleLine.WithoutScope(value.Text).TrimEnd('.', ';', ' ');
        return text.Length == 0 ? [] : [.. BodyNames.Split(text, Folding.Fold(text), 0, text.Length).Select(n => text[n.Start..n.End])];
    }

    private static MappedText Content(TableCell cell, string text)
    {
        var parts = cell
            .Blocks.OfType<ParagraphBlock>()
            .Select(p => CleanText.Of(text, p.Span.Start, Math.Min(p.Span.Length, LongestCell)))
            .Where(p => !p.IsEmpty)
            .ToList();
        var joined = parts.Count == 0 ? MappedText.Empty : MappedText.Join(parts);
        return joined.Length > LongestCell ? joined.Slice(0, LongestCell) : joined;
    }

    [GeneratedRegex(@"nhiệm vụ|nội dung|công việc|hoạt động", RegexOptions.None, 1000)]
    private static partial Regex TaskColumn();

    [GeneratedRegex(@"chủ trì|cơ quan thực hiện|đơn vị thực hiện|đầu mối|người thực hiện|cơ quan, đơn vị$", RegexOptions.None, 1000)]
    private static partial Regex LeadColumn();

    [GeneratedRegex(@"phối hợp", RegexOptions.None, 1000)]
    private static partial Regex SupportColumn();

    [GeneratedRegex(@"thời gian|thời hạn|tiến độ|hoàn thành", RegexOptions.None, 1000)]
    private static partial Regex TimeColumn();
}
