using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>Cuts a paper's text where facts begin and end; where facts lie in one another the smaller one shows.</summary>
internal static class MarkedText
{
    public static IReadOnlyList<IReadOnlyList<MarkedPiece>> Lines(string text, IReadOnlyDictionary<string, FactEvidence> evidence)
    {
        var owner = Owners(text.Length, evidence);
        var (lines, line, started) = (
            new List<IReadOnlyList<MarkedPiece>>(),
            new List<MarkedPiece>(),
            new HashSet<string>(StringComparer.Ordinal)
        );
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == '\n')
            {
                lines.Add(line);
                line = [];
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && text[end] != '\n' && ReferenceEquals(owner[end], owner[at]))
            {
                end++;
            }

            line.Add(new MarkedPiece(text[at..end], owner[at], owner[at] is { } pointer && started.Add(pointer)));
            at = end;
        }

        lines.Add(line);
        return lines;
    }

    private static string?[] Owners(int length, IReadOnlyDictionary<string, FactEvidence> evidence)
    {
        var owner = new string?[length];
        // The longest first, so that the shortest is written last.
        foreach (var (pointer, place) in evidence.OrderByDescending(e => e.Value.Length).ThenByDescending(e => e.Key.Length))
        {
            var start = Math.Clamp(place.Start, 0, length);
            var count = Math.Clamp(place.Length, 0, length - start);
            owner.AsSpan(start, count).Fill(pointer);
        }

        return owner;
    }
}
