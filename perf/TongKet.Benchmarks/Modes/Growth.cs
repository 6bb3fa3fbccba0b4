using TongKet.Benchmarks.Measuring;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Benchmarks.Modes;

/// <summary>Papers ten and a hundred times as long: the time for a page must stay what it was.</summary>
internal static class Growth
{
    private static readonly int[] Factors = [1, 10, 100];

    public static async Task RunAsync(CancellationToken ct)
    {
        Output.Heading("Growth");
        Output.Line(
            "The same paper with its body repeated; processor time of the best of some rounds, for 1,000 characters (about a third of a page)."
        );
        Output.Line();
        var rows = new List<string[]>();
        foreach (var shape in LongPapers.Shapes())
        {
            Output.Note($"growth {shape.Name}");
            List<double> unit = [];
            foreach (var factor in Factors)
            {
                var (characters, reading, facts) = await BestAsync(shape.Make(factor), shape.Ending, ct);
                unit.Add((reading + facts) / characters * 1000);
                rows.Add([
                    factor == 1 ? shape.Name : "",
                    $"{factor}",
                    $"{characters}",
                    Output.Number(reading),
                    Output.Number(facts),
                    Output.Number(unit[^1], "0.000"),
                    Output.Number(unit[^1] / unit[0], "0.0"),
                ]);
            }
        }

        Output.Table(["paper", "times", "characters", "reading, ms", "facts, ms", "ms/1,000", "of the short one"], rows);
    }

    private static async Task<(int Characters, double Reading, double Facts)> BestAsync(byte[] bytes, string ending, CancellationToken ct)
    {
        var (characters, reading, facts, began) = (1, double.MaxValue, double.MaxValue, Watch.Start());
        for (var round = 0; round < 3 || (round < 40 && began.Elapsed < TimeSpan.FromSeconds(1)); round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            var read = await PaperReader.ReadAsync(bytes, "a" + ending, ReadingLimits.Default, ct);
            var paper = read.Paper ?? throw new InvalidOperationException(read.Refusal!.Code);
            var between = Environment.CpuUsage.TotalTime;
            ExtractionJson.Write(PaperExtractor.Extract(paper));
            facts = Math.Min(facts, (Environment.CpuUsage.TotalTime - between).TotalMilliseconds);
            reading = Math.Min(reading, (between - start).TotalMilliseconds);
            characters = paper.Text.Length;
            if (round == 0 && began.Elapsed > TimeSpan.FromSeconds(20))
            {
                break;
            }
        }

        return (characters, reading, facts);
    }
}
