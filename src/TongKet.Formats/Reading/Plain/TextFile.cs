using TongKet.Formats.Text;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Plain;

/// <summary>A text file's bytes: no more of them are decoded than can be read.</summary>
internal static class TextFile
{
    // UTF-8 takes four bytes for a character at most.
    private const int BytesPerCharacter = 4;

    public static ReadingResult Read(ReadOnlySpan<byte> bytes, string fileName, ReadingLimits limits, CancellationToken ct)
    {
        var whole = bytes.Length;
        bytes = Beginning(bytes, limits.Characters * (long)BytesPerCharacter);
        if (TextDecoding.TryRead(bytes) is not { } text)
        {
            return PaperRefusals.UnknownKind;
        }

        // Without fonts only the words can tell; a person is told that they did.
        var guess = LegacyText.Guess(text);
        text = guess is { } encoding ? LegacyText.Decode(text, encoding) : text;
        var paper = PlainText.Read(text, IsMarkdown(fileName), bytes.Length < whole, limits, ct);
        return paper.Blocks.Count == 0 ? PaperRefusals.Empty
            : guess is null ? paper
            : paper with { Findings = [ReadingFindings.LegacyGuess, .. paper.Findings] };
    }

    private static bool IsMarkdown(string fileName) =>
        fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    // Never in the middle of a character, or the rest would pass for another encoding; an even number for UTF-16.
    private static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> bytes, long most)
    {
        if (bytes.Length <= most)
        {
            return bytes;
        }

        var end = (int)most & ~1;
        while (end > 2 && (bytes[end] & 0xC0) == 0x80 && most - end < BytesPerCharacter)
        {
            end--;
        }

        return bytes[..end];
    }
}
