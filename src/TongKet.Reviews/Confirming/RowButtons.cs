using System.Globalization;
using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>Buttons of a list's rows: "dan-xoa:2" deletes, "viec-len:3" moves up, "gui-chon:1:Tên" names one of the offered offices.</summary>
internal static class RowButtons
{
    public static IReadOnlyList<FormRow<T>> Apply<T>(List<FormRow<T>> rows, string list, string pressed)
    {
        if (
            !pressed.StartsWith(list + "-", StringComparison.Ordinal)
            || pressed[(list.Length + 1)..].Split(':', 3) is not [var what, var at, .. var rest]
        )
        {
            return rows;
        }

        if (!int.TryParse(at, CultureInfo.InvariantCulture, out var index) || index < 0 || index >= rows.Count)
        {
            return rows;
        }

        switch (what)
        {
            case "xoa":
                rows.RemoveAt(index);
                break;
            case "len" when index > 0:
                (rows[index - 1], rows[index]) = (rows[index], rows[index - 1]);
                break;
            case "chon" when rest is [var name] && name.Length > 0:
                rows[index] = Choose(rows[index], name);
                break;
        }

        return rows;
    }

    // A chosen office takes the place of the words that could not be resolved.
    private static FormRow<T> Choose<T>(FormRow<T> row, string name) =>
        row switch
        {
            FormRow<string> => row with { Fact = (T)(object)name },
            FormRow<AssignmentFact> { Fact: var task } when name.Split('\t') is [var phrase, var office] => row with
            {
                Fact = (T)(object)(task with { Leads = [.. task.Leads.Select(l => l == phrase ? office : l)] }),
            },
            _ => row,
        };
}
