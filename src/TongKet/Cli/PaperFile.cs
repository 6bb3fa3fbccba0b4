using System.CommandLine;
using TongKet.Cli.Help;
using TongKet.Formats.Reading;

namespace TongKet.Cli;

/// <summary>Reading a paper that the command line names.</summary>
internal static class PaperFile
{
    public static async Task<ReadingResult> ReadAsync(FileInfo file, CancellationToken ct)
    {
        var (bytes, refusal) = await BytesAsync(file, ct);
        return bytes is null ? refusal! : await PaperReader.ReadAsync(bytes, file.Name, ReadingLimits.Default, ct);
    }

    /// <summary>The file's bytes, or why there are none.</summary>
    public static async Task<(byte[]? Bytes, Refusal? Refusal)> BytesAsync(FileInfo file, CancellationToken ct)
    {
        try
        {
            // Asked before reading, so that a file of many gigabytes is not brought into memory.
            if (file.Exists && file.Length > ReadingLimits.Default.Bytes)
            {
                return (
                    null,
                    new Refusal("file.too-large", $"Tệp lớn hơn {ReadingLimits.Default.Bytes >> 20} MB. Hãy tách tệp hoặc giảm dung lượng.")
                );
            }

            return (await File.ReadAllBytesAsync(file.FullName, ct), null);
        }
        catch (FileNotFoundException)
        {
            return (null, new Refusal("file.missing", "Không có tệp này. Hãy kiểm tra đường dẫn."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, new Refusal("file.unreadable", $"Không mở được tệp: {Reason(exception, file.FullName)}."));
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
            return $"Không ghi được vào {folder.FullName}: {Reason(exception, folder.FullName)}.";
        }
    }

    /// <summary>The files to work on; what looks like an option is none, so that a mistyped one is not taken for a file.</summary>
    public static Argument<FileInfo[]> Argument(string description)
    {
        var files = new Argument<FileInfo[]>("TỆP") { Description = description, Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"{ParseMessages.Ours}Không có tùy chọn \"{token.Value}\".");
            }
        });
        return files;
    }

    // The system's own messages are English.
    private static string Reason(Exception exception, string path) =>
        exception is UnauthorizedAccessException ? (Directory.Exists(path) ? "đây là thư mục, hoặc không có quyền" : "không có quyền")
        : File.Exists(path) ? "đã có tệp cùng tên, hoặc tệp đang được chương trình khác dùng"
        : "đường dẫn không đúng hoặc ổ đĩa không ghi, đọc được";
}
