using TongKet.Formats.Reading;

namespace TongKet.Cli;

/// <summary>Reading a paper that the command line names.</summary>
internal static class PaperFile
{
    public static async Task<ReadingResult> ReadAsync(FileInfo file, CancellationToken ct)
    {
        try
        {
            // Asked before reading, so that a file of many gigabytes is not brought into memory.
            if (file.Exists && file.Length > ReadingLimits.Default.Bytes)
            {
                return new Refusal(
                    "file.too-large",
                    $"Tệp lớn hơn {ReadingLimits.Default.Bytes >> 20} MB. Hãy tách tệp hoặc giảm dung lượng."
                );
            }

            return await PaperReader.ReadAsync(await File.ReadAllBytesAsync(file.FullName, ct), file.Name, ReadingLimits.Default, ct);
        }
        catch (FileNotFoundException)
        {
            return new Refusal("file.missing", "Không có tệp này. Hãy kiểm tra đường dẫn.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Refusal("file.unreadable", $"Không mở được tệp: {exception.Message}");
        }
    }

    /// <summary>Makes the folder; null when it can be written, else why not.</summary>
    public static string? CannotWrite(DirectoryInfo folder)
    {
        try
        {
            folder.Create();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"Không ghi được vào {folder.FullName}: {exception.Message}";
        }
    }
}
