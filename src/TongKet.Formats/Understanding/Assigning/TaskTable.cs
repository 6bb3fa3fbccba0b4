using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A table of tasks: its columns say what, who leads, who supports and when; each row is a task.</summary>
internal sealed partial class TaskTable
{
    private const int HeadRows = 4;
    private readonly IReadOnlyList<IReadOnlyDictionary<int, MappedText>> _rows;
    private readonly TaskColumns _columns;

    private TaskTable(IReadOnlyList<IReadOnlyDictionary<int, MappedText>> rows, TaskColumns columns) => (_rows, _columns) = (rows, columns);

    /// <summary>The table as a task table, or null when its head names no task and no leading body.</summary>
    public static TaskTable? Of(TableBlock table, string text) => Of(CellGrid.Of(table, text));

    public static TaskTable? Of(IReadOnlyList<IReadOnlyDictionary<int, MappedText>> grid)
    {
        for (var first = 0; first < Math.Min(HeadRows, grid.Count); first++)
        {
            for (var height = 1; height <= 2 && first + height <= grid.Count; height++)
            {
                if (TaskColumns.Of(TaskColumns.Head(grid.Skip(first).Take(height))) is not { } columns)
                {
                    continue;
                }

                // The second row of the head belongs to it when it names columns, not a task.
                var end =
                    first + height < grid.Count && height == 1 && IsHeadRow(grid[first], grid[first + 1]) ? first + 2 : first + height;
                columns = TaskColumns.Of(TaskColumns.Head(grid.Skip(first).Take(end - first))) ?? columns;
                return new TaskTable([.. grid.Skip(end)], columns);
            }
        }

        return null;
    }

    /// <summary>"7h00 - 7h15 | Khai mạc | …" is a programme: what is on at which hour, no tasks.</summary>
    private bool IsProgramme() => _columns.Time >= 0 && _rows.Count(r => Hours().IsMatch(At(r, _columns.Time).Text)) * 3 > _rows.Count;

    [GeneratedRegex(@"^\s*(?:từ\s)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hours();

    public IEnumerable<FoundAssignment> Read(DateOnly? issuedOn)
    {
        var above = new RoleRow(MappedText.Empty, MappedText.Empty, MappedText.Empty);
        foreach (var row in IsProgramme() ? [] : _rows)
        {
            var action = At(row, _columns.Task);
            if (IsGroup(row, action) || TableRows.IsNumbering(row.Values))
            {
                above = new RoleRow(MappedText.Empty, MappedText.Empty, MappedText.Empty);
                continue;
            }

            // In a text the merged cell of several rows stands in the first of them only.
            var own = new RoleRow(At(row, _columns.Lead), At(row, _columns.Support), At(row, _columns.Time));
            var isShared = own.Lead.IsEmpty && !above.Lead.IsEmpty;
            var used = isShared ? above.Under(own) : own;
            above = used;
            if (!action.Text.Contains(' ', StringComparison.Ordinal) || used.Lead.IsEmpty)
            {
                continue;
            }

            var lines = used.Lines().Append(new RoleLine(Role.Product, At(row, _columns.Product)));
            var found = new RoleValues(lines, issuedOn).Task(Said(action, At(row, _columns.Detail)), action, isShared ? 0.75 : 0.9);
            yield return found with
            {
                Signals = isShared ? ["lead-from-table", "lead-from-row-above"] : ["lead-from-table"],
            };
        }
    }

    /// <summary>"Hoạt động | Nội dung": the name of the work and what is done are one task.</summary>
    private static string Said(MappedText action, MappedText detail)
    {
        var name = action.Text.TrimEnd('.', ';', ' ', '/');
        return detail.IsEmpty ? name : $"{name.TrimEnd(':')}: {detail.Text.TrimEnd('.', ';', ' ', '/')}";
    }

    private static bool IsHeadRow(IReadOnlyDictionary<int, MappedText> first, IReadOnlyDictionary<int, MappedText> second) =>
        second.Any(c => first.TryGetValue(c.Key, out var above) && ReferenceEquals(above, c.Value))
        || second.Values.Any(c => Folding.Fold(c.Text) is "chủ trì" or "phối hợp" or "đơn vị chủ trì" or "đơn vị phối hợp");

    /// <summary>"I | Công tác tuyên truyền": one cell with words besides the number.</summary>
    private bool IsGroup(IReadOnlyDictionary<int, MappedText> row, MappedText action) =>
        !row.Where(c => c.Key != _columns.Ordinal && !c.Value.IsEmpty).Select(c => c.Value).Distinct().Skip(1).Any()
        || (Casing.IsUpper(action.Text) && At(row, _columns.Lead).IsEmpty);

    private static MappedText At(IReadOnlyDictionary<int, MappedText> row, int column) => row.GetValueOrDefault(column) ?? MappedText.Empty;
}
