namespace TongKet.Formats.Reading.Pdf;

/// <summary>Reads PDF files through poppler.</summary>
internal static class PdfReader
{
    public static Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken ct) =>
        Task.FromResult<ReadingResult>(PaperRefusals.PdfReaderMissing);
}
