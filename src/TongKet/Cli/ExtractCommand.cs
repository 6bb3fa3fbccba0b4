using System.CommandLine;
using TongKet.Cli.Help;
using TongKet.Formats.Understanding;

namespace TongKet.Cli;

/// <summary><c>tongket extract FILE... --out DIR --html PAGE</c>: reads papers and writes what was found, as JSON, as a page to look at, or both.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = PaperFile.Argument("Tệp .docx, .doc, .rtf, .odt, .pdf, .txt hoặc .md");
        var folder = new Option<DirectoryInfo>("--out") { HelpName = "THƯ_MỤC", Description = "Thư mục ghi tệp JSON" };
        var page = new Option<string>("--html")
        {
            HelpName = "TRANG",
            Description = "Trang .html đánh dấu nội dung tìm được; nhiều văn bản: thư mục, mỗi văn bản một trang",
        };
        var command = new Command("extract", "Đọc văn bản, ghi các nội dung tìm được ra tệp JSON hoặc trang HTML.") { files, folder, page };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(folder) is null && parsed.GetValue(page) is null)
            {
                parsed.AddError(ParseMessages.Ours + "Hãy cho biết ghi kết quả vào đâu: --out THƯ_MỤC hoặc --html TRANG.");
            }
        });
        command.SetAction(
            (parsed, ct) =>
            {
                var papers = parsed.GetValue(files)!;
                return RunAsync(papers, new ExtractTargets(parsed.GetValue(folder), parsed.GetValue(page), papers.Length > 1), ct);
            }
        );
        return command;
    }

    /// <summary>0 when every file was read, 1 when any was refused; a refused file stops nobody else's.</summary>
    private static async Task<int> RunAsync(FileInfo[] files, ExtractTargets targets, CancellationToken ct)
    {
        if (targets.CannotWrite() is { } refusal)
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
            var written = await targets.WriteAsync(file, paper, extraction, ct);
            Console.WriteLine(
                $"{file.Name}: {extraction.Symbol ?? extraction.Kind ?? "không rõ ký hiệu"}, {extraction.Assignments.Count} nhiệm vụ, {extraction.References.Count} viện dẫn, {extraction.Outlines.Count} đề cương, {extraction.Findings.Count} điểm cần xem → {written}"
            );
        }

        return refused == 0 ? 0 : 1;
    }
}
