using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Gives the lines of each row to the columns of a table of tasks: bodies to who, dates to when, in the order of the head.</summary>
internal sealed class CellLineTasks(TaskColumns columns, int count, DateOnly? issuedOn)
{
    public static IReadOnlyList<FoundAssignment> Read(CellLines table, DateOnly? issuedOn)
    {
        var head = new Dictionary<int, MappedText>(table.Head.Select((h, i) => KeyValuePair.Create(i, h)));
        var columns = TaskColumns.Of(TaskColumns.Head([head]));
        if (columns is null)
        {
            return [];
        }

        var rows = table.Rows.Select(r => new CellLineTasks(columns, table.Head.Count, issuedOn).Place(r));
        return [.. TaskTable.Of([head, .. rows])?.Read(issuedOn) ?? []];
    }

    /// <summary>Dynamic programming over lines and columns: each line stays in its column or moves to a later one.</summary>
    private Dictionary<int, MappedText> Place(IReadOnlyList<MappedText> lines)
    {
        if (lines.Count == count)
        {
            return new(lines.Select((l, i) => KeyValuePair.Create(i, l)));
        }

        var looks = lines.Select(Look).ToList();
        var best = new double[lines.Count + 1, count + 1];
        var from = new int[lines.Count + 1, count + 1];
        for (var line = 0; line <= lines.Count; line++)
        {
            for (var column = 0; column <= count; column++)
            {
                best[line, column] = line == 0 && column == 0 ? 0 : double.NegativeInfinity;
            }
        }

        for (var column = 1; column <= count; column++)
        {
            for (var end = 0; end <= lines.Count; end++)
            {
                var sum = 0.0;
                for (var start = end; start >= 0; start--)
                {
                    sum += start < end ? Fit(looks[start], column - 1, start > 0 && start < end - 1) : 0;
                    var score = best[start, column - 1] + sum - (start == end ? Gap(column - 1) : 0.3 * (end - start - 1));
                    if (score > best[end, column])
                    {
                        (best[end, column], from[end, column]) = (score, start);
                    }
                }
            }
        }

        var cells = new Dictionary<int, MappedText>();
        for (int column = count, end = lines.Count; column > 0; end = from[end, column], column--)
        {
            var start = from[end, column];
            cells[column - 1] = start == end ? MappedText.Empty : MappedText.Join([.. lines.Skip(start).Take(end - start)]);
        }

        return cells;
    }

    private double Gap(int column) => column == columns.Task || column == columns.Lead ? 3 : 0.8;

    private (bool IsBody, bool IsTime) Look(MappedText line) =>
        (
            OrganHeads.LengthAt(Folding.Fold(line.Text), 0) > 0,
            line.Length < 60 && ScheduleReader.Read(line.Text, true, issuedOn) is not null
        );

    private double Fit((bool IsBody, bool IsTime) line, int column, bool goesOn) =>
        column == columns.Time ? (line.IsTime ? 2 : -1.5)
        : column == columns.Lead || column == columns.Support
            ? (
                line.IsBody ? 2
                : goesOn ? -0.2
                : -1
            )
        : column == columns.Task ? (line.IsBody || line.IsTime ? -0.5 : 1)
        : line.IsBody || line.IsTime ? -0.5
        : 0.3;
}
