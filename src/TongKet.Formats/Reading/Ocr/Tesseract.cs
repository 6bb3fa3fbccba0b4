using System.Text;
using TongKet.Formats.Programs;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Reads pictures of pages with tesseract and its Vietnamese data, when both are installed.</summary>
internal static class Tesseract
{
    private const string Program = "tesseract";

    // Page segmentation modes: a whole page in columns and paragraphs; a few words anywhere.
    private const string Whole = "3";
    private const string Sparse = "11";

    // Kept once it was answered: a machine too busy to answer in time is asked again.
    private static bool? _hasVietnamese;

    // Each takes a processor and 200 MB: all callers of this process together get as many as there are processors, at most four.
    private static readonly SemaphoreSlim Turn = new(Seats, Seats);

    /// <summary>How many pages may be read at the same time.</summary>
    public static int Seats => Math.Clamp(Environment.ProcessorCount, 1, 4);

    public static async Task<bool> IsInstalledAsync() =>
        ProgramPath.Find(Program) is not null && (_hasVietnamese ??= await AskAsync()) is true;

    /// <summary>The words of a picture (PNG, JPEG, PGM …) as tesseract's table; null when it cannot be read.</summary>
    public static async Task<string?> TableAsync(ReadOnlyMemory<byte> picture, int dotsPerInch, bool sparse, CancellationToken ct)
    {
        await Turn.WaitAsync(ct);
        try
        {
            var call = new ProgramCall(
                Program,
                "stdin",
                "stdout",
                "-l",
                "vie",
                "--dpi",
                $"{dotsPerInch}",
                "--psm",
                sparse ? Sparse : Whole,
                "tsv"
            )
            {
                Input = picture,
                OutputBytes = 20 << 20,
                Environment = new Dictionary<string, string> { ["OMP_THREAD_LIMIT"] = "1" },
            };
            var run = await ExternalProgram.RunAsync(call, ct);
            return run.IsWell ? Encoding.UTF8.GetString(run.Output!) : null;
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<bool?> AskAsync()
    {
        var run = await ExternalProgram.RunAsync(new ProgramCall(Program, "--list-langs"), CancellationToken.None);
        return run.IsWell ? Encoding.UTF8.GetString(run.Output!).Split('\n').Any(line => line.Trim() == "vie") : null;
    }
}
