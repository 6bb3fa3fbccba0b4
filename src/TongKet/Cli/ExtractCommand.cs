using System.CommandLine;
using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Cli;

/// <summary><c>tongket extract FILE... --out DIR</c>: reads papers and writes what was found, a JSON a paper. Needs no database.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Tệp .docx, .pdf, .txt hoặc .md", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Thư mục ghi kết quả", Required = true };
        var command = new Command("extract", "Đọc văn bản, ghi các dữ kiện tìm được ra tệp JSON.") { files, folder };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(files)!, parsed.GetValue(folder)!, ct));
        return command;
    }

    /// <summary>0 when every file was read, 1 when any was refused; a refused file stops nobody else's.</summary>
    private static async Task<int> RunAsync(FileInfo[] files, DirectoryInfo folder, CancellationToken ct)
    {
        if (PaperFile.CannotWrite(folder) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        }

        var refused = 0;
        foreach (var file in files)
        {
            var result = await PaperFile.ReadAsync(file, ct);
            if (result.Paper is not { } paper)
            {
                refused++;
                await Console.Error.WriteLineAsync($"{file.Name}: {result.Refusal!.Message}");
                continue;
            }

            var extraction = PaperExtractor.Extract(paper);
            var target = Path.Combine(folder.FullName, Path.GetFileNameWithoutExtension(file.Name) + ".json");
            await File.WriteAllTextAsync(target, ExtractionJson.Write(extraction), new UTF8Encoding(false), ct);
            Console.WriteLine(
                $"{file.Name}: {extraction.Symbol ?? extraction.Kind ?? "không rõ ký hiệu"}, {extraction.Assignments.Count} nhiệm vụ, {extraction.References.Count} viện dẫn, {extraction.Outlines.Count} đề cương → {target}"
            );
        }

        return refused == 0 ? 0 : 1;
    }
}
