using TongKet.Formats.Reading.Plain;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading;

/// <summary>Reads a file of any supported kind into one block tree. The content decides the kind, never the name alone.</summary>
public static class PaperReader
{
    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Its name, for the ending.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="ct">Stops the reading.</param>
    public static Task<ReadingResult> ReadAsync(
        ReadOnlyMemory<byte> bytes,
        string fileName,
        ReadingLimits limits,
        CancellationToken ct = default
    )
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(limits);
        if (bytes.Length > limits.Bytes)
        {
            return Task.FromResult<ReadingResult>(PaperRefusals.TooLarge(limits.Bytes));
        }

        if (TextDecoding.TryRead(bytes.Span) is not { } text)
        {
            return Task.FromResult<ReadingResult>(PaperRefusals.UnknownKind);
        }

        var paper = PlainText.Read(text, fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase), limits, ct);
        return Task.FromResult<ReadingResult>(paper.Blocks.Count == 0 ? PaperRefusals.Empty : paper);
    }
}
