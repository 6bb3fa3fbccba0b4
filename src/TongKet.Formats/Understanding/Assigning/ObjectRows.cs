using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"phối hợp với các ngân hàng, các công ty …", "chọn các hộ khó khăn, các hộ neo đơn": a row of those the work turns to.</summary>
internal static partial class ObjectRows
{
    private const int Reach = 200;

    /// <summary>The bodies stand in such a row, so they are not told to act.</summary>
    public static bool Holds(BodyPhraseReader reader, BodyPhrase bodies)
    {
        var from = Math.Max(0, bodies.Start - Reach);
        var before = reader.Folded[from..bodies.Start];
        if (With().Matches(before).LastOrDefault() is { } with && !before.AsSpan(with.Index).ContainsAny(';', '.'))
        {
            return reader.ReadAt(from + with.Index + with.Length) is { } row && row.End > bodies.Start;
        }

        // The same plural once more: "… các hộ khó khăn, các hộ neo đơn …".
        var length = OrganHeads.LengthAt(reader.Folded, bodies.Start);
        var head = $"{reader.Folded[bodies.Start..(bodies.Start + length)]} ";
        return head.StartsWith("các ", StringComparison.Ordinal)
            && before.IndexOf(" " + head, StringComparison.Ordinal) is >= 0 and var same
            && !before.AsSpan(0, same).EndsWith("đối với");
    }

    [GeneratedRegex(@"phối hợp (?:chặt chẽ )?(?:cùng )?với ", RegexOptions.None, 1000)]
    private static partial Regex With();
}
