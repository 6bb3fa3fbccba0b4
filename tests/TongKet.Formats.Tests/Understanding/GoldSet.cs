using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

/// <summary>The judged papers beside the checkout (../shared/gold), where they are there; nothing in the project needs them.</summary>
internal static class GoldSet
{
    public static DirectoryInfo? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var gold = new DirectoryInfo(Path.Combine(folder.FullName, "shared", "gold", "documents"));
            if (gold.Exists)
            {
                return gold;
            }
        }

        return null;
    }

    public static async Task<Extraction> ExtractAsync(string path, CancellationToken ct)
    {
        var bytes = await File.ReadAllBytesAsync(path, ct);
        var result = await PaperReader.ReadAsync(bytes, Path.GetFileName(path), ReadingLimits.Default, ct);
        return PaperExtractor.Extract(result.Paper ?? throw new InvalidDataException(result.Refusal?.Message));
    }
}
