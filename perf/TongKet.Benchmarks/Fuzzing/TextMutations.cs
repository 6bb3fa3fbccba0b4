using System.Text;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Papers as text with lines and words displaced, and texts made of nothing but what patterns look for.</summary>
internal static class TextMutations
{
    private const int Longest = 400_000;

    public static string Apply(Sources sources, Dice dice, StringBuilder recipe)
    {
        if (dice.Once(4))
        {
            recipe.Append("pieces");
            return Piece(sources, dice);
        }

        var text = dice.Of(sources.Texts);
        for (var edits = dice.Between(1, 6); edits > 0; edits--)
        {
            text = Edit(text, sources, dice, recipe);
            text = text.Length > Longest ? text[..Longest] : text;
        }

        return text;
    }

    /// <summary>A mixture of pieces, or one repeated until it hurts.</summary>
    public static string Piece(Sources sources, Dice dice)
    {
        if (dice.Once(3))
        {
            var unit = string.Concat(Enumerable.Range(0, dice.Between(1, 3)).Select(_ => One(sources, dice)));
            return string.Concat(Enumerable.Repeat(unit, Math.Min(dice.Size(20_000), (Longest / unit.Length) + 1)));
        }

        return string.Concat(Enumerable.Range(0, dice.Size(2_000)).Select(_ => One(sources, dice)));
    }

    private static string One(Sources sources, Dice dice) =>
        dice.Below(8) switch
        {
            0 => dice.Of(Hostile.Characters),
            1 => ((char)dice.Between(1, 0xFFFF)).ToString(),
            2 => dice.Of(sources.Lines),
            _ => dice.Of(Hostile.Pieces),
        };

    private static string Edit(string text, Sources sources, Dice dice, StringBuilder recipe)
    {
        var kind = dice.Below(12);
        recipe.Append($" t{kind}");
        var at = dice.Below(text.Length + 1);
        var length = Math.Min(dice.Size(5_000), text.Length - at);
        switch (kind)
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(dice.Below(text.Length + 1), text.Substring(at, length));
            case 2:
                return text.Insert(at, One(sources, dice));
            case 3:
                var other = dice.Of(sources.Texts);
                return string.Concat(text.AsSpan(0, at), other.AsSpan(dice.Below(other.Length)));
            case 4:
                return text.Replace(
                    "\n",
                    dice.Of<string>(["", " ", "\r\n", "\r", "\n\n", "\n\n\n", "\f", "\n    ", "\n\t", " |\n| "]),
                    StringComparison.Ordinal
                );
            case 5:
                return text.Replace(" ", dice.Of<string>(["", "  ", "\t", "\u00A0", "   ", "\n", "* ", " **"]), StringComparison.Ordinal);
            case 6:
                return string.Join('\n', text.Split('\n').OrderBy(_ => dice.Below(1 << 20)));
            case 7:
                var line = One(sources, dice);
                return text.Insert(at, string.Concat(Enumerable.Repeat(line, dice.Size((100_000 / line.Length) + 1))));
            case 8 when dice.Once(10):
                return string.Concat(Enumerable.Repeat(text, dice.Between(2, 40)));
            case 9:
                return text.Replace(((char)('a' + dice.Below(26))).ToString(), One(sources, dice), StringComparison.Ordinal);
            case 10:
                return Spaced(text, dice.Between(1, 120));
            default:
                return text.Insert(at, Piece(sources, dice));
        }
    }

    // Cut to a width, wherever words end or not.
    private static string Spaced(string text, int width) => string.Join('\n', text.Chunk(width).Take(20_000).Select(c => new string(c)));
}
