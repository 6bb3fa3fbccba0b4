using TongKet.Formats.Programs;

namespace TongKet.Formats.Writing.Pdf;

/// <summary>
/// Makes PDF from Word files with LibreOffice in a child process: one at a time, within a time limit, leaving nothing behind. Keep one converter for the
/// whole program.
/// </summary>
public sealed class PdfConverter : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly string? _program;

    /// <summary>A converter that waits three minutes for one file: a report of 500 pages takes about a quarter of a minute of work.</summary>
    public PdfConverter()
        : this(TimeSpan.FromMinutes(3), Office.Program) { }

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

        var (pdf, run) = await Office.ConvertAsync(_program, docx, ".docx", "pdf:writer_pdf_Export", _limit, ct);
        return run.End switch
        {
            ProgramEnd.Missing => PdfRefusals.NotInstalled,
            ProgramEnd.TooSlow => PdfRefusals.TooSlow,
            _ => pdf is null ? PdfRefusals.Failed : pdf,
        };
    }

    /// <inheritdoc />
    public void Dispose() { }
}
