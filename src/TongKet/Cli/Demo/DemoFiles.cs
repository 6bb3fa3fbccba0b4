using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>What the demo reads and writes.</summary>
internal static class DemoFiles
{
    public const string Docx = "consolidated.docx";
    public const string Summary = "summary.json";
    private const string Sample = "01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx";

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The directive: the file asked for, else our own sample, which is built in.</summary>
    public static async Task<Outcome<(byte[] Bytes, string Name)>> DirectiveAsync(FileInfo? file, CancellationToken ct)
    {
        if (file is null)
        {
            await using var sample =
                typeof(DemoFiles).Assembly.GetManifestResourceStream("demo-directive.docx")
                ?? throw new InvalidOperationException("The sample directive is not embedded.");
            var bytes = new byte[sample.Length];
            await sample.ReadExactlyAsync(bytes, ct);
            return (bytes, Sample);
        }

        try
        {
            return (await File.ReadAllBytesAsync(file.FullName, ct), file.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return DemoProblems.NoFile(file.Name);
        }
    }

    public static async Task WriteAsync(DemoResult result, DemoSettings settings, DemoTally tally, CancellationToken ct)
    {
        var summary = new
        {
            directive = result.Directive,
            review = result.Review.Title,
            seed = settings.Seed,
            units = result.Participants.Count,
            submitted = result.Participants.Count(p => p.SentAt is not null),
            late = result.Participants.Count(p => p.FirstSentAt is { } at && p.Deadline is { } day && at.VietnamDate > day),
            returned = tally.Returned,
            missing = result.Participants.Count(p => p.SentAt is null),
            sections = result.Counts.Sections,
            passages = result.Counts.Passages,
            used = result.Counts.Used,
            figures = result.Totals.Select(t => new
            {
                name = t.Name,
                unit = t.Unit,
                aggregation = t.Aggregation is FigureAggregation.Range ? "range" : "sum",
                total = t.Total / 1.000000m,
                min = t.Aggregation is FigureAggregation.Range ? t.Lowest / 1.000000m : null,
                max = t.Aggregation is FigureAggregation.Range ? t.Highest / 1.000000m : null,
                units = t.Units,
                none = t.None,
                notApplicable = t.NotApplicable,
                missing = t.Missing,
            }),
        };
        await File.WriteAllBytesAsync(Path.Combine(settings.Out.FullName, Docx), result.Docx, ct);
        await File.WriteAllTextAsync(
            Path.Combine(settings.Out.FullName, Summary),
            JsonSerializer.Serialize(summary, Shape) + "\n",
            new UTF8Encoding(false),
            ct
        );
    }
}
