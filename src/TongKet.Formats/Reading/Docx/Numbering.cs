using System.Globalization;
using System.Text;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Counts automatic numbers in the order of the text and writes them out ("1.", "a)", "I.", "-").</summary>
internal sealed class Numbering(NumberingPart part)
{
    private readonly Dictionary<string, int?[]> _counters = [];
    private readonly HashSet<(int Id, int Level)> _restarted = [];

    /// <summary>The number or bullet of the next paragraph of this list, and whether a blank stands behind it; empty when there is none.</summary>
    public string Next(int id, int level)
    {
        if (id == 0 || level is < 0 or > 8 || part.Find(id) is not { } list || list.Level(level) is not { } own)
        {
            return "";
        }

        if (!_counters.TryGetValue(list.Key, out var counters))
        {
            _counters[list.Key] = counters = new int?[9];
        }

        if (list.StartOverride(level) is { } start && _restarted.Add((id, level)))
        {
            counters[level] = start;
        }
        else
        {
            counters[level] = counters[level] is { } last ? last + 1 : own.Start;
        }

        for (var below = level + 1; below < 9; below++)
        {
            // w:lvlRestart 0: this level counts on through the whole list.
            if (list.Level(below)?.RestartAfter is not { } after || (after != 0 && level < after))
            {
                counters[below] = null;
            }
        }

        var text = own.IsBullet ? Bullet(list, level, own.Text) : Write(list, own, counters);
        return text.Length == 0 || own.Glued ? text : text + " ";
    }

    // Official papers use a dash, and a plus sign one level down; whatever sign the list has is read as these.
    private static string Bullet(NumberingList list, int level, string sign)
    {
        if (sign is "-" or "+")
        {
            return sign;
        }

        for (var above = 0; above < level; above++)
        {
            if (list.Level(above) is { IsBullet: true })
            {
                return "+";
            }
        }

        return "-";
    }

    private static string Write(NumberingList list, NumberingLevel own, int?[] counters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < own.Text.Length; i++)
        {
            if (own.Text[i] == '%' && i + 1 < own.Text.Length && own.Text[i + 1] is >= '1' and <= '9')
            {
                var at = own.Text[++i] - '1';
                var level = list.Level(at);
                var number = counters[at] ?? level?.Start ?? 1;
                text.Append(
                    own.AllDecimal ? number.ToString(CultureInfo.InvariantCulture) : NumberFormats.Write(number, level?.Format ?? "decimal")
                );
            }
            else
            {
                text.Append(own.Text[i]);
            }
        }

        return text.ToString();
    }
}
