using System.CommandLine;
using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Mapping;

namespace TongKet.Cli;

/// <summary><c>tongket map-report REPORT --outline DIRECTIVE --out FILE</c>: which section each passage of a report answers, and what the report leaves out.</summary>
internal static class MapReportCommand
{
    public static Command Create()
    {
        var report = new Argument<FileInfo>("BÁO_CÁO") { Description = "Báo cáo: tệp .docx, .doc, .rtf, .odt, .pdf, .txt hoặc .md" };
        var directive = new Option<FileInfo>("--outline")
        {
            HelpName = "VĂN_BẢN",
            Description = "Văn bản có đề cương",
            Required = true,
        };
        var target = new Option<FileInfo>("--out")
        {
            HelpName = "TỆP",
            Description = "Tệp JSON ghi kết quả",
            Required = true,
        };
        var command = new Command("map-report", "Đối chiếu một báo cáo với đề cương: đoạn nào trả lời mục nào, còn thiếu mục nào.")
        {
            report,
            directive,
            target,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(report)!, parsed.GetValue(directive)!, parsed.GetValue(target)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo report, FileInfo directive, FileInfo target, CancellationToken ct)
    {
        if (await ReadAsync(report, ct) is not { } written || await ReadAsync(directive, ct) is not { } asked)
        {
            return 1;
        }

        if (PaperExtractor.Extract(asked).Outlines is not [var outline, ..])
        {
            await Console.Error.WriteLineAsync(
                $"{directive.Name}: không thấy đề cương trong văn bản này. Hãy chọn văn bản có phần «ĐỀ CƯƠNG BÁO CÁO»."
            );
            return 1;
        }

        if (PaperFile.CannotWrite(target.Directory!) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        }

        var mapping = OutlineMapper.Map(written, outline.Sections);
        await File.WriteAllTextAsync(target.FullName, OutlineMappingJson.Write(mapping, outline.Sections), new UTF8Encoding(false), ct);
        Console.WriteLine(
            $"{mapping.Passages.Count(p => p.Path is not null)} đoạn có mục tương ứng, {mapping.Passages.Count(p => p.Path is null)} đoạn chưa rõ mục."
        );
        foreach (var gap in mapping.Gaps)
        {
            Console.WriteLine($"Thiếu: {PathOf(outline.Sections, gap.Path)}");
        }

        return 0;
    }

    private static async Task<Paper?> ReadAsync(FileInfo file, CancellationToken ct)
    {
        var result = await PaperFile.ReadAsync(file, ct);
        if (result.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync($"{file.Name}: {refusal.Message}");
        }

        return result.Paper;
    }

    private static string PathOf(IReadOnlyList<OutlineSection> sections, IReadOnlyList<int> path)
    {
        var words = new List<string>();
        foreach (var index in path)
        {
            words.Add($"{sections[index].Label} {sections[index].Title}".Trim());
            sections = sections[index].Children;
        }

        return string.Join(" › ", words);
    }
}
