using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Serving;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Benchmarks.Modes;

/// <summary>Reading and understanding our samples, beside the programs that only turn them into text.</summary>
internal static class Extract
{
    private const int Rounds = 3;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(2.5);

    public static async Task RunAsync(CancellationToken ct)
    {
        using var folder = new TempFolder();
        var office = new OfficeConversion(folder);
        var (rows, found) = (new List<string[]>(), Samples.All());
        foreach (var ending in (string[])[".docx", ".pdf", ".txt"])
        {
            Output.Note($"extract {ending}");
            var files = found.Where(f => f.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
            rows.Add(await RowAsync(files, ending, office, folder, ct));
        }

        Output.Heading("Extract");
        Output.Line(
            "Papers a second, one thread; ours reads, finds the facts and writes the JSON, the other only makes text. Medians of three rounds, taken in turns."
        );
        Output.Line();
        Output.Table(["kind", "samples", "tongket, papers/s", "beside it", "papers/s", "ratio"], rows);
        await ColdAsync(found, office, folder, ct);
    }

    private static async Task<string[]> RowAsync(
        List<string> files,
        string ending,
        OfficeConversion office,
        TempFolder folder,
        CancellationToken ct
    )
    {
        (string Name, Func<Task<double>> Run)? other = ending switch
        {
            ".docx" when office.Found => ("LibreOffice, 20 papers at a start", () => office.PapersPerSecondAsync(files, 20, ct)),
            ".pdf" when Outside.Find("pdftotext") is { } program => ("pdftotext alone", () => TextOfPdfAsync(program, files, folder, ct)),
            _ => null,
        };
        await OursAsync(files, TimeSpan.Zero, ct);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await OursAsync(files, RoundTime, ct));
            if (other is { } beside)
            {
                theirs.Add(await beside.Run());
            }
        }

        var (a, b) = (new Spread(ours).Median, new Spread(theirs).Median);
        return [ending, $"{files.Count}", Output.Number(a), other?.Name ?? "–", Output.Number(b), Output.Number(a / b, "0.00")];
    }

    /// <summary>All files again and again until the time is over, at least once.</summary>
    private static async Task<double> OursAsync(List<string> files, TimeSpan time, CancellationToken ct)
    {
        var (papers, began) = (0, Watch.Start());
        do
        {
            foreach (var file in files)
            {
                var read = await PaperReader.ReadAsync(await File.ReadAllBytesAsync(file, ct), file, ReadingLimits.Default, ct);
                var paper = read.Paper ?? throw new InvalidOperationException($"{Path.GetFileName(file)}: {read.Refusal!.Message}");
                ExtractionJson.Write(PaperExtractor.Extract(paper));
                papers++;
            }
        } while (began.Elapsed < time);
        return papers / began.Elapsed.TotalSeconds;
    }

    private static async Task<double> TextOfPdfAsync(string program, List<string> files, TempFolder folder, CancellationToken ct)
    {
        var (papers, began) = (0, Watch.Start());
        while (began.Elapsed < RoundTime)
        {
            foreach (var file in files)
            {
                await Outside.RunAsync(program, ["-layout", file, folder.At("pdf.txt")], ct);
                papers++;
            }
        }

        return papers / began.Elapsed.TotalSeconds;
    }

    /// <summary>One paper from a standing start, as from a shell.</summary>
    private static async Task ColdAsync(string[] found, OfficeConversion office, TempFolder folder, CancellationToken ct)
    {
        var paper = found.First(f => f.EndsWith(".docx", StringComparison.Ordinal));
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(
                (await Outside.RunAsync("dotnet", [ServerChild.Program, "extract", paper, "--out", folder.At("json")], ct)).TotalSeconds
            );
            if (office.Found)
            {
                theirs.Add(1 / await office.PapersPerSecondAsync([paper], 1, ct));
            }
        }

        var (a, b) = (new Spread(ours).Median, new Spread(theirs).Median);
        Output.Table(
            ["one .docx, program started for it", "s", "ratio"],
            [
                ["`tongket extract`", Output.Number(a, "0.00"), "1.00"],
                ["LibreOffice to text", Output.Number(b, "0.00"), Output.Number(b / a, "0.00")],
            ]
        );
    }
}
