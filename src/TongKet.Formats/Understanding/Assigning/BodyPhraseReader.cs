using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Reads a row of bodies at a place: it starts with a body's head word and ends where the task, a colon or the sentence's end stands.</summary>
internal sealed class BodyPhraseReader(string text)
{
    private readonly string _folded = Folding.Fold(text);

    public string Folded => _folded;

    public BodyPhrase? ReadAt(int start)
    {
        // "Thanh tra, kiểm tra …" is what is done, not who does it.
        if (
            start >= text.Length
            || OrganHeads.LengthAt(_folded, start) == 0
            || _folded.AsSpan(start).StartsWith("thanh tra, kiểm tra", StringComparison.Ordinal)
            || (_folded.AsSpan(0, start).EndsWith("giao ") && _folded.AsSpan(start).StartsWith("ban ") && char.IsLower(text[start]))
        )
        {
            return null;
        }

        var (end, by, isByForm) = new PhraseEnd(text, _folded, start).Find();
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';'))
        {
            end--;
        }

        var names = BodyNames.Split(text, _folded, start, end);
        return names.Count == 0 || (IsBare(start, end) && !IsIssuer(start, end))
            ? null
            : new BodyPhrase(names, start, end, by) { IsByForm = isByForm };
    }

    /// <summary>"… trong năm 2026 Bộ sẽ tổng kết …": the issuer speaks of itself.</summary>
    private bool IsIssuer(int start, int end) =>
        start > 0 && char.IsUpper(text[start]) && _folded.AsSpan(Math.Min(end, text.Length)).StartsWith(" sẽ ", StringComparison.Ordinal);

    /// <summary>"Lãnh đạo, chỉ đạo …" and "Cơ quan …" alone name nobody.</summary>
    private bool IsBare(int start, int end) => OrganTables.Bare.Contains(_folded[start..end].TrimEnd(',', ' '));
}
