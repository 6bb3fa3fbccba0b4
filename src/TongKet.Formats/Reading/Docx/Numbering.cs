using System.Globalization;
using System.Text;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Counts automatic numbers in the order of the text and writes them out ("1.", "a)", "I.", "-").</summary>
internal sealed class Numbering(NumberingPart part, LegacyReading legacy)
{
    private readonly Dictionary<string, int?[]> _counters = [];
    private readonly HashSet<(int Id, int Level)> _restarted = [];

    /// <summary>
    /// The list and level of a paragraph. Its own properties come before its style's; a number that comes from the style stands on the level that the list
    /// gives this style (ECMA-376, 17.9.23).
    /// </summary>
    public (int List, int Level) Place(ParagraphLook own, ParagraphLook ofStyle, string? style)
    {
        var id = own.NumberId ?? ofStyle.NumberId ?? 0;
        var named = own.NumberId is null ? part.Find(id)?.LevelOf(style) : null;
        return (id, own.Level ?? named ?? (own.NumberId is null || own.NumberId == ofStyle.NumberId ? ofStyle.Level : null) ?? 0);
    }

    /// <summary>The number or bullet of the next paragraph of this list with the blank behind it; empty when there is none.</summary>
    /// <param name="id">The list.</param>
    /// <param name="level">The level in it, from 0.</param>
    /// <param name="font">The paragraph's font, for a label that names none.</param>
    public string Next(int id, int level, string? font = null)
    {
        if (id == 0 || level is < 0 or > 8 || part.Find(id) is not { } list || list.Level(level) is not { } own)
        {
            return "";
        }

        if (!_counters.TryGetValue(list.Key, out var counters))
        {
            _counters[list.Key] = counters = new int?[9];
        }

        var begins = list.StartOverride(level) is not null && _restarted.Add((id, level));
        counters[level] = !begins && counters[level] is { } last ? last + 1 : list.Start(level);
        CountSkipped(list, level, counters);
        for (var below = level + 1; below < 9; below++)
        {
            // w:lvlRestart 0: this level counts on through the whole list.
            if (list.Level(below)?.RestartAfter is not { } after || (after != 0 && level < after))
            {
                counters[below] = null;
            }
        }

        var text =
            own.Hidden ? ""
            : own.IsBullet ? Bullets.Sign(list, level, own)
            : legacy.Read(Write(list, own, counters), own.Font ?? font);
        return text.Length == 0 || own.Glued ? text : text + " ";
    }

    // "II." with "1.1." below it has used the "1." between them: the next one there is "2.".
    private static void CountSkipped(NumberingList list, int level, int?[] counters)
    {
        for (var above = 1; above < level; above++)
        {
            if (counters[above] is null && counters.AsSpan(0, above).ContainsAnyExcept((int?)null))
            {
                counters[above] = list.Start(above);
            }
        }
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
                var number = counters[at] ?? list.Start(at);
                text.Append(
                    own.AllDecimal && level?.Format is not ("none" or "bullet")
                        ? number.ToString(CultureInfo.InvariantCulture)
                        : NumberFormats.Write(number, level?.Format ?? "decimal")
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
