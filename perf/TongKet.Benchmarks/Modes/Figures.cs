using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Scoring;

namespace TongKet.Benchmarks.Modes;

/// <summary>What the reader finds in labelled papers, measure by measure, and whether its confidence tells the truth.</summary>
internal static class Figures
{
    public static async Task RunAsync(IReadOnlyList<DirectoryInfo> folders, FileInfo? wrong, CancellationToken ct)
    {
        var all = new List<JudgedFact>();
        foreach (var folder in folders)
        {
            var judgement = await Judge.OfAsync(folder, ct);
            all.AddRange(judgement.Facts);
            Output.Heading($"Figures: {judgement.Papers} papers of {folder.Name}");
            Scores(judgement);
            Confidence(judgement.Facts);
        }

        if (folders.Count > 1)
        {
            Output.Heading("All folders together");
            Confidence(all);
        }

        if (wrong is not null)
        {
            // Where the reader was sure and wrong, or right and unsure: for people who work on it.
            await File.WriteAllLinesAsync(
                wrong.FullName,
                all.Select(f => $"{f.Type}\t{f.Confidence:0.000}\t{(f.IsRight ? "right" : "wrong")}\t{f.Paper}\t{f.Pointer}\t{f.Signals}"),
                ct
            );
        }
    }

    private static void Scores(Judgement judgement)
    {
        var known = judgement.Measures.Where(m => m.Score is not null).ToList();
        Output.Table(
            ["measure", "score", "counts"],
            known
                .Select(m => new[] { m.Name, Output.Number(m.Score!.Value, "0.000"), m.Counts })
                .Append(["**mean**", Output.Number(known.Count == 0 ? double.NaN : known.Average(m => m.Score!.Value), "0.000"), ""])
        );
    }

    private static void Confidence(IReadOnlyList<JudgedFact> facts)
    {
        Output.Table(Calibration.Head, Calibration.ByType(facts));
        var sure = facts.Where(f => f.Confidence >= Calibration.Sure).ToList();
        Output.Line($"Given 0.9 or more: {sure.Count} facts, {Calibration.Percent(sure.Count(f => f.IsRight), sure.Count)} right.");
        Output.Line();
    }
}
