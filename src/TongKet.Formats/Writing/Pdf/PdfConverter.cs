using System.Diagnostics;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Writing.Pdf;

/// <summary>
/// Makes PDF from Word files with LibreOffice in a child process: one at a time, with a profile of its own in a temporary folder (two processes on one
/// profile refuse each other), within a time limit, leaving nothing behind. Keep one converter for the whole program.
/// </summary>
public sealed class PdfConverter : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TimeSpan _limit;
    private readonly string? _program;

    /// <summary>A converter that waits three minutes for one file: a report of 500 pages takes about a quarter of a minute of work.</summary>
    public PdfConverter()
        : this(TimeSpan.FromMinutes(3), OfficeProgram.Find()) { }

    /// <summary>A converter with a time limit and a program of the caller's.</summary>
    /// <param name="limit">Longest time for one file, its turn not counted.</param>
    /// <param name="program">LibreOffice's program; null when there is none.</param>
    public PdfConverter(TimeSpan limit, string? program) => (_limit, _program) = (limit, program);

    /// <summary>Whether LibreOffice was found; when not, pages can leave the PDF button out.</summary>
    public bool IsAvailable => _program is not null;

    /// <summary>Makes the PDF.</summary>
    public async Task<PdfResult> ToPdfAsync(ReadOnlyMemory<byte> docx, CancellationToken ct = default)
    {
        if (_program is null)
        {
            return PdfRefusals.NotInstalled;
        }

        await _turn.WaitAsync(ct);
        try
        {
            var folder = Directory.CreateTempSubdirectory("tongket-pdf-");
            try
            {
                return await ConvertAsync(_program, folder.FullName, docx, ct);
            }
            finally
            {
                Remove(folder);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private async Task<PdfResult> ConvertAsync(string program, string folder, ReadOnlyMemory<byte> docx, CancellationToken ct)
    {
        var source = Path.Combine(folder, "paper.docx");
        await File.WriteAllBytesAsync(source, docx, ct);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(_limit);
        try
        {
            await RunAsync(program, folder, source, limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return PdfRefusals.TooSlow;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // The program was removed or may not be run by this user.
            return PdfRefusals.NotInstalled;
        }

        var pdf = Path.ChangeExtension(source, ".pdf");
        return File.Exists(pdf) && new FileInfo(pdf).Length > 0 ? await File.ReadAllBytesAsync(pdf, ct) : PdfRefusals.Failed;
    }

    private static async Task RunAsync(string program, string folder, string source, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        string[] arguments =
        [
            $"-env:UserInstallation={profile}",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--nolockcheck",
            "--convert-to",
            "pdf:writer_pdf_Export",
            "--outdir",
            folder,
            source,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // LibreOffice and fontconfig write below the home folder otherwise, which a server's user may not have.
        start.Environment["HOME"] = folder;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice did not start.");
        try
        {
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(ct),
                process.StandardError.ReadToEndAsync(ct),
                process.WaitForExitAsync(ct)
            );
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A killed child may hold a file for a moment; the system clears its temporary folder.
        }
    }
}
