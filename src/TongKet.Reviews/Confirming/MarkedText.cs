using System.Globalization;
using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>Cuts a paper's text where facts begin and end; where facts lie in one another the smaller one shows.</summary>
internal static class MarkedText
{
    public static IReadOnlyList<IReadOnlyList<MarkedPiece>> Lines(
        string text,
        IReadOnlyDictionary<string, FactEvidence> evidence,
        IReadOnlyList<FindingFact> findings
    )
    {
        var owner = Owners(text.Length, evidence.Select(e => (e.Key, e.Value.Start, e.Value.Length)));
        var note = Owners(text.Length, findings.Select((f, i) => (NoteOf(i), f.Start, f.Length)));
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
            while (end < text.Length && text[end] != '\n' && ReferenceEquals(owner[end], owner[at]) && ReferenceEquals(note[end], note[at]))
            {
                end++;
            }

            line.Add(new MarkedPiece(text[at..end], owner[at], IsFirst(owner[at]), note[at], IsFirst(note[at])));
            at = end;
        }

        lines.Add(line);
        return lines;

        bool IsFirst(string? pointer) => pointer is not null && started.Add(pointer);
    }

    /// <summary>The pointer of a finding.</summary>
    public static string NoteOf(int index) => string.Create(CultureInfo.InvariantCulture, $"/findings/{index}");

    private static string?[] Owners(int length, IEnumerable<(string Pointer, int Start, int Length)> places)
    {
        var owner = new string?[length];
        // The longest first, so that the shortest is written last.
        foreach (var (pointer, from, size) in places.OrderByDescending(p => p.Length).ThenByDescending(p => p.Pointer.Length))
        {
            var start = Math.Clamp(from, 0, length);
            owner.AsSpan(start, Math.Clamp(size, 0, length - start)).Fill(pointer);
        }

        return owner;
    }
}
