using System.Text.Json.Nodes;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Benchmarks.Scoring;

/// <summary>Reads every labelled paper of a folder (NAME.txt beside NAME.json) and compares.</summary>
internal static class Judge
{
    public static async Task<Judgement> OfAsync(DirectoryInfo folder, CancellationToken ct)
    {
        var judgement = new Judgement();
        foreach (var label in folder.GetFiles("*.json").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var gold = JsonNode.Parse(await File.ReadAllTextAsync(label.FullName, ct));
            var source = Path.ChangeExtension(label.FullName, ".txt");
            if (gold is not JsonObject || !File.Exists(source))
            {
                continue;
            }

            var read = await PaperReader.ReadAsync(await File.ReadAllBytesAsync(source, ct), source, ReadingLimits.Default, ct);
            // A paper that is refused scores nothing.
            var found = read.Paper is { } paper ? JsonNode.Parse(ExtractionJson.Write(PaperExtractor.Extract(paper)))! : new JsonObject();
            var pair = new PaperPair(Path.GetFileNameWithoutExtension(label.Name), gold, found);
            HeadingScore.Add(pair, judgement);
            CitationScore.Add(pair, judgement);
            TaskScore.Add(pair, judgement);
            OutlineScore.Add(pair, judgement);
            judgement.Papers++;
        }

        return judgement;
    }
}
