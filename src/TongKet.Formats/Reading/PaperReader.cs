using System.Text;

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
        if (bytes.Length > limits.Bytes)
        {
            return Task.FromResult<ReadingResult>(
                new Refusal("file.too-large", "Tệp quá lớn. Hãy tách tệp hoặc giảm dung lượng rồi tải lại.")
            );
        }

        return Task.FromResult<ReadingResult>(PlainText.Read(Encoding.UTF8.GetString(bytes.Span), PaperFormat.Text));
    }
}
