using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Formats.Forms;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Forming;

/// <summary>Reads the form editor after the button that was pressed ("dong-them:3").</summary>
internal static class PostedForm
{
    public static FormWork Read(IFormCollection form, string pressed, FormWork before)
    {
        var (what, move, at) = Button(pressed);
        var (saidRows, saidColumns) = (PostedLines.Read(form, "r"), PostedLines.Read(form, "c"));
        var rows = Moved(saidRows, what == "dong", move, at, "");
        var columns = Moved(saidColumns, what == "cot", move, at, "C");
        var shape = before.Form with
        {
            Code = form["ma"].ToString().Trim(),
            Title = form["ten"].ToString().Trim(),
            Unit = form["don-vi"].ToString().Trim(),
            Rows = [.. rows.Select(r => r.Line)],
            Columns = [.. columns.Select(c => c.Line)],
            Checks = Checks(form, what == "kt" ? move : "", at),
        };
        return new FormWork(
            shape with
            {
                Cells = new PostedCells(shape, Renamed(before.Form.Rows, saidRows), Renamed(before.Form.Columns, saidColumns)).Read(
                    form,
                    what == "o" ? move : "",
                    at
                ),
            },
            [.. rows.Select(r => r.Was)],
            [.. columns.Select(c => c.Was)]
        );
    }

    // The page shows lines in their order, so a code typed anew stands where the old one stood.
    private static Dictionary<string, string> Renamed(IReadOnlyList<FormLine> shown, IReadOnlyList<WorkLine> said) =>
        shown.Count != said.Count
            ? []
            : shown.Zip(said).DistinctBy(p => p.First.Code).ToDictionary(p => p.First.Code, p => p.Second.Line.Code);

    private static IReadOnlyList<WorkLine> Moved(IReadOnlyList<WorkLine> lines, bool mine, string move, int at, string prefix) =>
        LineMoves.Apply(lines, mine ? move : "", at, prefix);

    private static List<FormCheck> Checks(IFormCollection form, string move, int at)
    {
        var checks = new List<FormCheck>();
        for (var i = 0; i < form["k-dk"].Count; i++)
        {
            if (move == "xoa" && i == at)
            {
                continue;
            }

            checks.Add(
                new FormCheck(
                    Enum.TryParse<CheckAxis>(At(form, "k-truc", i), out var axis) ? axis : CheckAxis.Rows,
                    At(form, "k-dk", i),
                    At(form, "k-loi", i),
                    Enum.TryParse<CheckSeverity>(At(form, "k-muc", i), out var severity) ? severity : CheckSeverity.Warning
                )
            );
        }

        if (move == "them")
        {
            checks.Add(new FormCheck(CheckAxis.Rows, "", "", CheckSeverity.Warning));
        }

        return checks;
    }

    private static (string What, string Move, int At) Button(string pressed)
    {
        var (name, number) = pressed.Split(':') is [var n, var i] ? (n, i) : (pressed, "-1");
        var parts = name.Split('-');
        return (parts[0], parts.Length > 1 ? parts[1] : "", int.TryParse(number, CultureInfo.InvariantCulture, out var at) ? at : -1);
    }

    internal static string At(IFormCollection form, string name, int index) =>
        form[name] is var values && index < values.Count ? (values[index] ?? "").Trim() : "";
}
