using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Scoring;

/// <summary>How often facts of a confidence are right.</summary>
internal static class Calibration
{
    public const double Sure = 0.9;
    private static readonly (double From, double To)[] Bins = [(0.97, 1.01), (0.9, 0.97), (0.75, 0.9), (0.5, 0.75), (0, 0.5)];

    public static IEnumerable<string[]> ByType(IReadOnlyList<JudgedFact> facts) =>
        facts.GroupBy(f => f.Type).Select(g => Row(g.Key, [.. g])).Append(Row("**all**", facts));

    public static string[] Head =>
        ["fact", "given", .. Bins.Select(b => $"{b.From:0.00} and more"), "sure (0.9)", "of these right", "of right ones sure"];

    private static string[] Row(string name, IReadOnlyList<JudgedFact> facts)
    {
        var sure = facts.Where(f => f.Confidence >= Sure).ToList();
        return
        [
            name,
            $"{facts.Count}",
            .. Bins.Select(b => Share([.. facts.Where(f => f.Confidence >= b.From && f.Confidence < b.To)])),
            $"{sure.Count}",
            Percent(sure.Count(f => f.IsRight), sure.Count),
            Percent(sure.Count(f => f.IsRight), facts.Count(f => f.IsRight)),
        ];
    }

    private static string Share(IReadOnlyList<JudgedFact> facts) =>
        facts.Count == 0 ? "–" : $"{facts.Count(f => f.IsRight)} of {facts.Count}";

    public static string Percent(int part, int all) => all == 0 ? "–" : Output.Number(100.0 * part / all) + " %";
}
