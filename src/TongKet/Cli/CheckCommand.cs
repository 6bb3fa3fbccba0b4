using System.CommandLine;
using TongKet.Formats.Checking;
using TongKet.Kernel.Time;

namespace TongKet.Cli;

/// <summary><c>tongket check FILE... [--repair DIR]</c>: compares Word files with the rules on layout. Needs no database.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = PaperFile.Argument("Tệp Word (.docx)");
        var folder = new Option<DirectoryInfo?>("--repair")
        {
            HelpName = "THƯ_MỤC",
            Description = "Thư mục ghi bản đã sửa thể thức và nhật ký sửa",
        };
        var command = new Command("check", "Kiểm tra thể thức văn bản, nêu quy định, sửa phần sửa được.") { files, folder };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(files)!, parsed.GetValue(folder), ct));
        return command;
    }

    /// <summary>0 when no file breaks a rule, 1 when one does, 2 when one could not be read.</summary>
    private static async Task<int> RunAsync(FileInfo[] files, DirectoryInfo? folder, CancellationToken ct)
    {
        if (folder is not null && PaperFile.CannotWrite(folder) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 2;
        }

        var status = 0;
        foreach (var file in files)
        {
            status = Math.Max(status, await CheckAsync(file, folder, ct));
        }

        return status;
    }

    private static async Task<int> CheckAsync(FileInfo file, DirectoryInfo? folder, CancellationToken ct)
    {
        var (bytes, refusal) = await PaperFile.BytesAsync(file, ct);
        if (bytes is null)
        {
            await Console.Error.WriteLineAsync($"{file.Name}: {refusal!.Message}");
            return 2;
        }

        var today = TimeProvider.System.VietnamToday;
        var answer = folder is null
            ? await LayoutChecker.CheckAsync(bytes, file.Name, today, ct)
            : await LayoutChecker.RepairAsync(bytes, file.Name, today, ct);
        if (answer.Paper is not { } paper)
        {
            await Console.Error.WriteLineAsync($"{file.Name}: {answer.Refusal!.Message}");
            return 2;
        }

        Console.WriteLine(CheckReport.Print(file.Name, paper));
        if (folder is not null && paper.Repaired is { } repaired)
        {
            await CheckReport.WriteAsync(folder, file, paper, repaired, ct);
        }

        return paper.Findings.Count == 0 ? 0 : 1;
    }
}
