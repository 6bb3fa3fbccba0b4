using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TongKet.Reviews.Outlining;

/// <summary>Reads the rows of an outline from a posted form; the fields of a row have the same place in their lists.</summary>
internal static class OutlineForm
{
    public static IReadOnlyList<OutlineRow> Read(IFormCollection form)
    {
        var titles = form["o-title"];
        var rows = new List<OutlineRow>(titles.Count);
        for (var i = 0; i < titles.Count; i++)
        {
            rows.Add(
                new OutlineRow(
                    int.TryParse(At(form, "o-depth", i), NumberStyles.None, CultureInfo.InvariantCulture, out var depth) ? depth : 0,
                    At(form, "o-label", i),
                    At(form, "o-title", i),
                    At(form, "o-guidance", i),
                    At(form, "o-figures", i),
                    At(form, "o-src", i)
                )
            );
        }

        return OutlineNumbers.Filled(OutlineMoves.Level(rows));
    }

    /// <summary>The rows after the button that was pressed: "muc-len:3".</summary>
    public static IReadOnlyList<OutlineRow> Read(IFormCollection form, string pressed)
    {
        var rows = Read(form);
        return
            pressed.StartsWith("muc-", StringComparison.Ordinal)
            && pressed.Split(':') is [var move, var at]
            && int.TryParse(at, CultureInfo.InvariantCulture, out var index)
            ? OutlineMoves.Apply(rows, move["muc-".Length..], index)
            : rows;
    }

    private static string At(IFormCollection form, string name, int index) =>
        form[name] is var values && index < values.Count ? (values[index] ?? "").ReplaceLineEndings("\n").Trim() : "";
}
