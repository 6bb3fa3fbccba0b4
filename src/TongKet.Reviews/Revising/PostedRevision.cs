using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Reviews.Confirming;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>Reads the two pages on which an outline is changed.</summary>
internal static class PostedRevision
{
    private const string Target = "den-";

    /// <summary>The rows after the button that was pressed; "tach" and "gop" are said of what is asked already.</summary>
    public static void Rows(IFormCollection form, string pressed, OutlineWork work, TimeProvider clock)
    {
        var rows = RowKeys.Keyed(OutlineForm.Read(form), clock);
        var (move, at) = Button(pressed);
        switch (move)
        {
            case "muc-tach" when at >= 0 && at < rows.Count:
                var half = OutlineRow.Blank with { Depth = rows[at].Depth, Source = RowKeys.SplitKey(rows[at].Source, clock) };
                rows = [.. rows.Take(EndOf(rows, at)), half, .. rows.Skip(EndOf(rows, at))];
                break;
            case "muc-gop" when at > 0 && at < rows.Count:
                work.Moved = new Dictionary<string, string>(work.Moved) { [rows[at].Source] = rows[at - 1].Source };
                rows = OutlineMoves.Apply([.. rows.Select((r, i) => i == at - 1 ? Joined(r, rows[at]) : r)], "xoa", at);
                break;
            case not "" when move.StartsWith("muc-", StringComparison.Ordinal):
                rows = OutlineMoves.Apply(rows, move["muc-".Length..], at);
                break;
        }

        work.Rows = RowKeys.Keyed(rows, clock);
    }

    /// <summary>Where each section's texts go, the reason, and whether those who sent are asked for more.</summary>
    public static void Map(IFormCollection form, OutlineWork work)
    {
        work.Moved = form
            .Keys.Where(k => k.StartsWith(Target, StringComparison.Ordinal) && form[k].ToString().Length > 0)
            .ToDictionary(k => k[Target.Length..], k => form[k].ToString());
        work.Reason = form["ly-do"].ToString().Trim();
        work.AsksSupplement = form["bo-sung"] == "co";
        work.SupplementBy = HeaderField.Day(form["han-bo-sung"].ToString());
    }

    // What was asked in one is asked in the other from now on.
    private static OutlineRow Joined(OutlineRow row, OutlineRow gone) =>
        row with
        {
            Figures = Both(row.Figures, gone.Figures, "\n"),
            Guidance = Both(row.Guidance, gone.Guidance, " "),
        };

    private static string Both(string one, string other, string between) =>
        one.Length == 0 || one == other ? other
        : other.Length == 0 ? one
        : one + between + other;

    private static (string Move, int At) Button(string pressed) =>
        pressed.Split(':') is [var move, var at] && int.TryParse(at, CultureInfo.InvariantCulture, out var index)
            ? (move, index)
            : ("", -1);

    private static int EndOf(IReadOnlyList<OutlineRow> rows, int at)
    {
        var end = at + 1;
        while (end < rows.Count && rows[end].Depth > rows[at].Depth)
        {
            end++;
        }

        return end;
    }
}
