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
        var rows = Moved(PostedLines.Read(form, "r"), what == "dong", move, at, "");
        var columns = Moved(PostedLines.Read(form, "c"), what == "cot", move, at, "C");
        var codes = rows.Select(r => r.Line.Code).ToHashSet();
        var heads = columns.Select(c => c.Line.Code).ToHashSet();
        return new FormWork(
            before.Form with
            {
                Code = form["ma"].ToString().Trim(),
                Title = form["ten"].ToString().Trim(),
                Unit = form["don-vi"].ToString().Trim(),
                Rows = [.. rows.Select(r => r.Line)],
                Columns = [.. columns.Select(c => c.Line)],
                Cells = [.. before.Form.Cells.Where(c => codes.Contains(c.Row) && heads.Contains(c.Column))],
                Checks = Checks(form, what == "kt" ? move : "", at),
            },
            [.. rows.Select(r => r.Was)],
            [.. columns.Select(c => c.Was)]
        );
    }

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
