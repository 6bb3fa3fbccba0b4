using TongKet.Formats.Programs;
using TongKet.Formats.Reading.Docx;
using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Reading.OldFiles;
using TongKet.Formats.Reading.Pdf;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading;

/// <summary>Reads a file of any supported kind into one block tree. The content decides the kind, never the name alone.</summary>
/// <remarks>Never throws on content and applies <see cref="SecrecyGate"/> itself, so that no caller can forget it.</remarks>
public static class PaperReader
{
    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Its name, for the ending.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<ReadingResult> ReadAsync(
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
            return PaperRefusals.TooLarge(limits.Bytes);
        }

        var kind = FileKinds.Of(bytes.Span);
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timed.CancelAfter(TimeFor(kind, limits));
        try
        {
            var (result, pageLines) = await ReadKindAsync(bytes, kind, fileName, limits, timed.Token);
            return result.Paper is { } paper && SecrecyGate.Find(paper, [.. pageLines, .. MisreadStamps.Of(paper)]) is { } degree
                ? PaperRefusals.Secret(degree)
                : result;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return PaperRefusals.TooSlow;
        }
        catch (Exception unforeseen) when (unforeseen is not OperationCanceledException and not OutOfMemoryException)
        {
            // Whatever a hostile file does to a reader, the caller gets an answer.
            return PaperRefusals.Damaged;
        }
    }

    private static TimeSpan TimeFor(FileKind kind, ReadingLimits limits) =>
        OldFormat(kind) is not null ? limits.OldFileTime
        : kind is FileKind.Pdf or FileKind.Image && limits.Time is null ? limits.FileTime + limits.OcrTime
        : limits.FileTime;

    private static async Task<(ReadingResult Result, IReadOnlyList<string> PageLines)> ReadKindAsync(
        ReadOnlyMemory<byte> bytes,
        FileKind kind,
        string fileName,
        ReadingLimits limits,
        CancellationToken ct
    )
    {
        if (bytes.IsEmpty)
        {
            return (PaperRefusals.Empty, []);
        }

        // Neither a package nor any other kind, and no text: what a broken disk or transfer leaves of a Word file.
        if (
            kind is FileKind.Text
            && FileKinds.Promised(fileName) is FileKind.Package
            && bytes.Span[..Math.Min(bytes.Length, 512)].Contains((byte)0)
        )
        {
            return (PaperRefusals.DamagedWord, []);
        }

        if (kind is FileKind.Ole && !OleFile.IsWord(bytes.Span))
        {
            return (OleFile.Refusal(bytes.Span), []);
        }

        // An old Word file under a new ending is read as what it is.
        if (kind is not FileKind.Ole && FileKinds.Promised(fileName) is { } promised && promised != kind)
        {
            return (PaperRefusals.WrongName(Path.GetExtension(fileName), FileKinds.Name(kind)), []);
        }

        if (OldFormat(kind) is { } format)
        {
            return await OldFileReader.ReadAsync(bytes, format, limits, Office.Program, ct);
        }

        return kind switch
        {
            FileKind.Package => NamedWord(DocxReader.Read(bytes, limits, ct)),
            FileKind.Pdf => (await PdfReader.ReadAsync(bytes, limits, ct), []),
            FileKind.Image => (await ImageReader.ReadAsync(bytes, limits, ct), []),
            FileKind.Archive => (PaperRefusals.Archive, []),
            FileKind.OtherText => (PaperRefusals.OtherText, []),
            _ => (TextFile.Read(bytes.Span, fileName, limits, ct), []),
        };
    }

    private static (ReadingResult, IReadOnlyList<string>) NamedWord((ReadingResult Result, IReadOnlyList<string> PageLines) read) =>
        read.Result.Refusal == PaperRefusals.Damaged ? (PaperRefusals.DamagedWord, []) : read;

    private static PaperFormat? OldFormat(FileKind kind) =>
        kind switch
        {
            FileKind.Ole => PaperFormat.OldWord,
            FileKind.RichText => PaperFormat.RichText,
            FileKind.OpenDocument => PaperFormat.OpenDocument,
            _ => null,
        };
}
