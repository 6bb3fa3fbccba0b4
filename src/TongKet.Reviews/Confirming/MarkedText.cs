using System.Globalization;
using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>Cuts a paper's text where facts begin and end; where facts lie in one another the smaller one shows.</summary>
internal sealed class MarkedText
{
    private readonly string _text;
    private readonly string?[] _owner;
    private readonly string?[] _note;

    // A page may be rendered more than once: which piece is a fact's first is known beforehand.
    private readonly HashSet<(string, int)> _first = [];

    public MarkedText(string text, IReadOnlyDictionary<string, FactEvidence> evidence, IReadOnlyList<FindingFact> findings)
    {
        _text = text;
        _owner = Owners(text, evidence.Select(e => (e.Key, e.Value.Start, e.Value.Length)));
        _note = Owners(text, findings.Select((f, i) => (NoteOf(i), f.Start, f.Length)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var pointer in new[] { _owner[at], _note[at] }.OfType<string>().Where(seen.Add))
            {
                _first.Add((pointer, at));
            }
        }
    }

    /// <summary>The pieces of a line, in order; the first piece of a fact in the whole paper says so.</summary>
    public IReadOnlyList<MarkedPiece> In(PaperLine line)
    {
        var pieces = new List<MarkedPiece>();
        for (var at = line.Start; at < line.End; )
        {
            var end = at;
            while (end < line.End && ReferenceEquals(_owner[end], _owner[at]) && ReferenceEquals(_note[end], _note[at]))
            {
                end++;
            }

            pieces.Add(new MarkedPiece(_text[at..end], _owner[at], IsFirst(_owner[at], at), _note[at], IsFirst(_note[at], at)));
            at = end;
        }

        return pieces;
    }

    /// <summary>The pointer of a finding.</summary>
    public static string NoteOf(int index) => string.Create(CultureInfo.InvariantCulture, $"/findings/{index}");

    private bool IsFirst(string? pointer, int at) => pointer is not null && _first.Contains((pointer, at));

    private static string?[] Owners(string text, IEnumerable<(string Pointer, int Start, int Length)> places)
    {
        var owner = new string?[text.Length];
        // The longest first, so that the shortest is written last.
        foreach (var (pointer, from, size) in places.OrderByDescending(p => p.Length).ThenByDescending(p => p.Pointer.Length))
        {
            var start = Math.Clamp(from, 0, text.Length);
            owner.AsSpan(start, Math.Clamp(size, 0, text.Length - start)).Fill(pointer);
        }

        // No piece begins with what parts lines and cells.
        foreach (var (at, _) in text.Index().Where(c => c.Item is '\n' or '\t'))
        {
            owner[at] = null;
        }

        return owner;
    }
}
