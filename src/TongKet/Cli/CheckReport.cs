using System.Text;
using TongKet.Formats.Checking;

namespace TongKet.Cli;

/// <summary>What <c>tongket check</c> says of a paper, and the change log beside the repaired file.</summary>
internal static class CheckReport
{
    private static readonly HashSet<string> Written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The findings, each with its rule and places.</summary>
    public static string Print(string name, CheckedPaper paper)
    {
        var text = new StringBuilder();
        text.AppendLine(
            $"{name}: {(paper.Findings.Count == 0 ? "đúng thể thức" : $"{paper.Findings.Count} điểm chưa đúng thể thức")} ({paper.Profile.LegalBasis})."
        );
        foreach (var finding in paper.Findings)
        {
            var severity = finding.Severity is LayoutSeverity.Wrong ? "Sai" : "Nên sửa";
            text.AppendLine($"- [{severity}] {finding.Message}{(finding.IsRepairable ? " (sửa được tự động)" : "")}");
            text.AppendLine($"  Căn cứ: {finding.Basis}");
            foreach (var place in finding.Places)
            {
                text.AppendLine($"  Dòng {place.Line}: {place.Words}");
            }

            if (finding.Count > finding.Places.Count && finding.Places.Count > 0)
            {
                text.AppendLine($"  … và {finding.Count - finding.Places.Count} dòng khác");
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Writes NAME.docx and NAME.nhat-ky.txt into the folder; beside the original under another name.</summary>
    public static async Task WriteAsync(
        DirectoryInfo folder,
        FileInfo file,
        CheckedPaper paper,
        ReadOnlyMemory<byte> repaired,
        CancellationToken ct
    )
    {
        var target = Path.Combine(folder.FullName, Path.GetFileNameWithoutExtension(file.Name));
        // The original is never written over: its own folder may be the one that was asked for.
        target += string.Equals(target + ".docx", file.FullName, StringComparison.OrdinalIgnoreCase) ? " (đã sửa thể thức)" : "";
        // Two files of one name in a run: neither takes the other's place.
        var name = target;
        for (var again = 2; !Written.Add(target); again++)
        {
            target = $"{name} ({again})";
        }

        await File.WriteAllBytesAsync(target + ".docx", repaired, ct);
        await File.WriteAllTextAsync(target + ".nhat-ky.txt", LayoutLog.Print(paper), new UTF8Encoding(false), ct);
        Console.WriteLine($"  Đã sửa {paper.Changes.Count} chỗ → {target}.docx, nhật ký: {target}.nhat-ky.txt");
    }
}
