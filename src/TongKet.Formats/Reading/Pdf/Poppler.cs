using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>
/// Runs poppler's pdftotext as a child process: untrusted bytes never reach a parser inside the server. The file goes in and the text comes out
/// through pipes, so nothing is left on disk.
/// </summary>
internal static class Poppler
{
    /// <summary>The words with their places as XHTML, or why there are none.</summary>
    public static async Task<(byte[]? Words, Refusal? Refusal)> WordsAsync(
        ReadOnlyMemory<byte> pdf,
        ReadingLimits limits,
        CancellationToken ct
    )
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo("pdftotext", ["-bbox-layout", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return (null, PaperRefusals.PdfReaderMissing);
        }

        try
        {
            var feeding = FeedAsync(process, pdf, ct);
            var complaints = ComplaintsAsync(process.StandardError, ct);
            var words = await TakeAsync(process.StandardOutput.BaseStream, limits.UnpackedBytes, ct);
            if (words is null)
            {
                return (null, PaperRefusals.PackageBomb);
            }

            await feeding;
            await process.WaitForExitAsync(ct);
            return process.ExitCode == 0 ? (words, null) : (null, Why(process.ExitCode, await complaints));
        }
        finally
        {
            Stop(process);
        }
    }

    // Exit 1: cannot be opened (damaged, or a password is asked for); 3: the author forbids copying.
    private static Refusal Why(int exitCode, string complaints) =>
        exitCode == 3 || complaints.Contains("password", StringComparison.OrdinalIgnoreCase)
            ? PaperRefusals.Encrypted
            : PaperRefusals.Damaged;

    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> pdf, CancellationToken ct)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(pdf, ct);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading: its exit code says why.
        }
    }

    // A damaged file may complain without end: the beginning is kept, the rest only drained, so that the child never waits for a reader.
    private static async Task<string> ComplaintsAsync(StreamReader errors, CancellationToken ct)
    {
        var kept = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = await errors.ReadAsync(buffer, ct)) > 0; )
        {
            kept.Append(buffer, 0, kept.Length < buffer.Length ? read : 0);
        }

        return kept.ToString();
    }

    private static async Task<byte[]?> TakeAsync(Stream output, long limit, CancellationToken ct)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await output.ReadAsync(buffer, ct)) > 0; )
        {
            if (taken.Length + read > limit)
            {
                return null;
            }

            taken.Write(buffer, 0, read);
        }

        return taken.ToArray();
    }

    private static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It ended in between.
        }
    }
}
