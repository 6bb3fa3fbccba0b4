using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Showing;

namespace TongKet.Cli;

/// <summary>Where <c>tongket extract</c> writes: JSON into a folder, pages into a file (one paper) or a folder.</summary>
internal sealed class ExtractTargets(DirectoryInfo? folder, string? page, bool many)
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the folders; null when all can be written.</summary>
    public string? CannotWrite() =>
        (folder is null ? null : PaperFile.CannotWrite(folder)) ?? (PageFolder is { } pages ? PaperFile.CannotWrite(pages) : null);

    /// <summary>Writes what was asked for and says where.</summary>
    public async Task<string> WriteAsync(FileInfo file, Paper paper, Extraction extraction, CancellationToken ct)
    {
        var written = new List<string>(2);
        if (folder is not null)
        {
            written.Add(Path.Combine(folder.FullName, JsonName(file)));
            await File.WriteAllTextAsync(written[^1], ExtractionJson.Write(extraction), Utf8, ct);
        }

        if (page is not null)
        {
            written.Add(IsOnePage ? Path.GetFullPath(page) : Path.Combine(PageFolder!.FullName, file.Name + ".html"));
            await File.WriteAllTextAsync(written[^1], ExtractionPage.Write(paper, extraction, file.Name), Utf8, ct);
        }

        return string.Join(", ", written);
    }

    // "a.docx" and "a.pdf" in one run: the second keeps its ending, so that neither is lost.
    private string JsonName(FileInfo file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name) + ".json";
        for (var again = 1; !_names.Add(name); again++)
        {
            name = file.Name + (again == 1 ? "" : $".{again}") + ".json";
        }

        return name;
    }

    private bool IsOnePage => !many && page is not null && !Directory.Exists(page);

    private DirectoryInfo? PageFolder =>
        page is null ? null : new DirectoryInfo(IsOnePage ? Path.GetDirectoryName(Path.GetFullPath(page))! : page);
}
