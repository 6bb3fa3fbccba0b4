using TongKet.Formats.Programs;
using TongKet.Formats.Reading.Docx;

namespace TongKet.Formats.Reading.OldFiles;

/// <summary>Reads .doc, .rtf and .odt: LibreOffice makes .docx of them in a child process that reaches no network, and our own reader reads that.</summary>
internal static class OldFileReader
{
    /// <summary>The paper, and the lines of its page headers and footers.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">What it is.</param>
    /// <param name="limits">How much is read at most; also of what LibreOffice makes.</param>
    /// <param name="office">LibreOffice's program; null when there is none.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<(ReadingResult Result, IReadOnlyList<string> PageLines)> ReadAsync(
        ReadOnlyMemory<byte> bytes,
        PaperFormat format,
        ReadingLimits limits,
        string? office,
        CancellationToken ct
    )
    {
        var kind = OldFileKind.Of(format);
        if (office is null)
        {
            return (kind.Refusal, []);
        }

        if (format is PaperFormat.OpenDocument && OpenDocumentFile.Refusal(bytes, limits, ct) is { } bomb)
        {
            return (bomb, []);
        }

        var (docx, run) = await Office.ConvertAsync(office, bytes, kind.Ending, "docx:MS Word 2007 XML", limits.OldFileTime, ct);
        if (docx is null)
        {
            return (
                run.End switch
                {
                    ProgramEnd.Missing => kind.Refusal,
                    ProgramEnd.TooSlow => PaperRefusals.TooSlow,
                    _ => PaperRefusals.Damaged,
                },
                []
            );
        }

        var (result, pageLines) = DocxReader.Read(docx, limits, ct);
        return (
            result.Paper is { } paper ? paper with { Format = format, Findings = [kind.Finding, .. paper.Findings] } : result,
            pageLines
        );
    }
}
