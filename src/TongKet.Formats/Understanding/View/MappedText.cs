using System.Text;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>Cleaned text that remembers, for every character, where it stands in the paper.</summary>
internal sealed class MappedText(string text, int[] offsets, string? printed = null)
{
    public static readonly MappedText Empty = new("", []);

    public string Text { get; } = text;

    /// <summary>The same stretch as the paper has it, where a scan's misread letters were restored.</summary>
    public string Printed => printed ?? Text;

    private bool IsRestored => printed is not null;

    public int Length => Text.Length;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The place in the paper of a part of this text.</summary>
    public SourceSpan Span(int start, int length)
    {
        if (length <= 0 || start < 0 || start >= offsets.Length)
        {
            return new SourceSpan(offsets.Length == 0 ? 0 : offsets[Math.Clamp(start, 0, offsets.Length - 1)], 0);
        }

        var last = Math.Min(start + length, offsets.Length) - 1;
        return new SourceSpan(offsets[start], offsets[last] + 1 - offsets[start]);
    }

    public SourceSpan WholeSpan => Span(0, Length);

    public MappedText Slice(int start) => Slice(start, Length - start);

    /// <summary>A part, without the blanks around it.</summary>
    public MappedText Slice(int start, int length)
    {
        var end = Math.Min(start + length, Length);
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end <= start ? Empty : new MappedText(Text[start..end], offsets[start..end], printed?[start..end]);
    }

    /// <summary>The same text with another first character.</summary>
    public MappedText WithFirst(char first) => IsEmpty ? this : new(first + Text[1..], offsets, printed);

    /// <summary>The same text with other characters in place of the first ones.</summary>
    public MappedText WithFront(int count, string front) =>
        new(
            front + Text[count..],
            [.. front.Select((_, i) => offsets[Math.Min(i, count - 1)]), .. offsets[count..]],
            printed is null ? null : front + printed[count..]
        );

    /// <summary>The same places with other letters: what they can only have been.</summary>
    public MappedText Restored(string restored) => new(restored, offsets, Printed);

    /// <summary>Several texts in a row, with one blank between them.</summary>
    public static MappedText Join(IReadOnlyList<MappedText> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var text = new StringBuilder();
        var asPrinted = parts.Any(p => p.IsRestored) ? new StringBuilder() : null;
        var map = new List<int>();
        foreach (var part in parts.Where(p => !p.IsEmpty))
        {
            if (text.Length > 0)
            {
                text.Append(' ');
                asPrinted?.Append(' ');
                map.Add(map[^1]);
            }

            text.Append(part.Text);
            asPrinted?.Append(part.Printed);
            map.AddRange(part.Offsets);
        }

        return new MappedText(text.ToString(), [.. map], asPrinted?.ToString());
    }

    private ReadOnlySpan<int> Offsets => offsets;

    public override string ToString() => Text;
}
