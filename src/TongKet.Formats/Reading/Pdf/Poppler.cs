using TongKet.Formats.Programs;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Poppler's programs. The file goes in and the text comes out through pipes, so nothing is left on disk.</summary>
internal static class Poppler
{
    /// <summary>The words with their places as XHTML, or why there are none.</summary>
    public static async Task<(byte[]? Words, Refusal? Refusal)> WordsAsync(
        ReadOnlyMemory<byte> pdf,
        ReadingLimits limits,
        CancellationToken ct
    )
    {
        var call = new ProgramCall("pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-")
        {
            Input = pdf,
            // A word stands with its four measures: some 100 bytes a word.
            OutputBytes = Math.Min(limits.UnpackedBytes, limits.Characters * 16L),
            Time = limits.FileTime,
        };
        var run = await ExternalProgram.RunAsync(call, ct);
        return run switch
        {
            { IsWell: true } => (run.Output, null),
            { End: ProgramEnd.Missing } => (null, PaperRefusals.PdfReaderMissing),
            { End: ProgramEnd.TooSlow } => (null, PaperRefusals.TooSlow),
            { End: ProgramEnd.TooMuch } => (null, PaperRefusals.PackageBomb),
            // Exit 1: cannot be opened (damaged, or a password is asked for); 3: the author forbids copying.
            _ when run.ExitCode == 3 || run.Complaints.Contains("password", StringComparison.OrdinalIgnoreCase) => (
                null,
                PaperRefusals.Encrypted
            ),
            _ => (null, PaperRefusals.Damaged),
        };
    }
}
