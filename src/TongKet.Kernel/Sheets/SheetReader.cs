using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Sheets;

/// <summary>Reads the first sheet of an .xlsx that somebody uploads: bounded, and never throwing on what is in it.</summary>
public static class SheetReader
{
    private const long LargestFile = 10L << 20;
    private const long LargestUnpacked = 200L << 20;
    private const int MostParts = 500;
    private const int MostRows = 20_000;
    private const int MostColumns = 200;
    private const int HeaderWithin = 20;

    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows under the header.</summary>
    /// <param name="file">The uploaded file; must be seekable.</param>
    /// <param name="required">Titles that the header row must hold.</param>
    public static Outcome<SheetTable> Read(Stream file, IReadOnlyCollection<string> required)
    {
        if (file.Length == 0)
        {
            return SheetProblems.Empty;
        }

        if (file.Length > LargestFile)
        {
            return SheetProblems.TooLarge;
        }

        try
        {
            return Unpacked(file) > LargestUnpacked ? SheetProblems.TooLarge : ReadRows(file, required);
        }
        catch (Exception exception)
            when (exception
                    is InvalidDataException
                        or XmlException
                        or HeaderException
                        or ExcelReaderException
                        or FormatException
                        or IOException
                        or ArgumentException
                || exception
                    is NullReferenceException
                        or IndexOutOfRangeException
                        or InvalidOperationException
                        or OverflowException
                        or KeyNotFoundException
            )
        {
            // The reader throws whatever its parsers meet in a damaged file.
            return SheetProblems.Damaged;
        }
    }

    // Unpacked for real: the sizes that an archive declares may lie.
    private static long Unpacked(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts)
        {
            return long.MaxValue;
        }

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

    private static Outcome<SheetTable> ReadRows(Stream file, IReadOnlyCollection<string> required)
    {
        file.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true });
        Dictionary<string, int>? header = null;
        var rows = new List<SheetRow>();
        for (var number = 1; reader.Read(); number++)
        {
            if (number > MostRows || reader.FieldCount > MostColumns)
            {
                return SheetProblems.TooManyRows;
            }

            var cells = Enumerable.Range(0, reader.FieldCount).Select(object? (i) => reader.GetValue(i)).ToList();
            if (header is not null)
            {
                rows.Add(new SheetRow(number, header, cells));
            }
            else if (number <= HeaderWithin)
            {
                header = HeaderOf(cells, required);
            }
        }

        return header is null ? SheetProblems.HeaderMissing(required) : new SheetTable([.. rows.Where(r => !r.IsBlank)]);
    }

    private static Dictionary<string, int>? HeaderOf(List<object?> cells, IReadOnlyCollection<string> required)
    {
        var titles = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i]?.ToString() is { } title)
            {
                titles.TryAdd(SheetRow.Plain(title), i);
            }
        }

        return required.All(r => titles.ContainsKey(SheetRow.Plain(r))) ? titles : null;
    }
}
