using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>A sheet as it was read: cells as text in the Vietnamese form, and its merged areas.</summary>
internal sealed record WorkbookPage(string Name, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<CellRange> Merged);

/// <summary>Reads the sheets of an uploaded .xlsx: bounded, and never throwing on what is in it.</summary>
internal static class WorkbookPages
{
    private const int LargestFile = 10 << 20;
    private const long LargestUnpacked = 200L << 20;
    private const int MostRows = 3_000;
    private const int MostColumns = 200;
    private const int MostSheets = 20;

    static WorkbookPages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Null when the file is no such workbook or too large.</summary>
    public static IReadOnlyList<WorkbookPage>? Read(byte[] file)
    {
        try
        {
            return file.Length is 0 or > LargestFile || Unpacked(file) > LargestUnpacked ? null : Pages(file);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // The reader throws whatever its parsers meet in a damaged file.
            return null;
        }
    }

    private static List<WorkbookPage> Pages(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file, writable: false));
        var pages = new List<WorkbookPage>();
        do
        {
            var rows = new List<IReadOnlyList<string>>();
            while (rows.Count < MostRows && reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(c => SheetText.Of(reader, c))]);
            }

            pages.Add(new WorkbookPage(reader.Name, rows, reader.MergeCells ?? []));
        } while (pages.Count < MostSheets && reader.NextResult());

        return pages;
    }

    // Unpacked for real: the sizes that an archive declares may lie.
    private static long Unpacked(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        var (total, buffer) = (0L, new byte[81_920]);
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; total <= LargestUnpacked && (read = part.Read(buffer)) > 0; )
            {
                total += read;
            }
        }

        return total;
    }
}
