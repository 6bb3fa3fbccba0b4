using TongKet.Formats.Programs;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>A page as a grey picture (PGM), with its resolution.</summary>
internal sealed record PageImage(byte[] Pgm, int DotsPerInch);

/// <summary>Draws pages of a PDF with poppler's pdftoppm.</summary>
internal static class PageImages
{
    /// <summary>What letters are read well at.</summary>
    public const int ReadingDots = 300;

    // 300 dots an inch of a page of 420 by 297 mm (A3) are 17 million dots; a larger page is drawn coarser.
    private const double MostDots = 20_000_000;

    public static async Task<PageImage?> DrawAsync(string pdf, int page, double width, double height, int most, CancellationToken ct)
    {
        var inches = Math.Max(1, width) / 72 * (Math.Max(1, height) / 72);
        var dots = (int)Math.Clamp(Math.Sqrt(MostDots / inches), 10, most);
        var call = new ProgramCall("pdftoppm", "-r", $"{dots}", "-gray", "-f", $"{page}", "-l", $"{page}", pdf)
        {
            Folder = Path.GetDirectoryName(pdf),
            OutputBytes = (long)MostDots * 2,
            Time = TimeSpan.FromSeconds(30),
        };
        var run = await ExternalProgram.RunAsync(call, ct);
        return run is { IsWell: true, Output.Length: > 0 } ? new PageImage(run.Output, dots) : null;
    }

    /// <summary>Whether nearly nothing is printed on it: fewer than one dark dot in twenty thousand, after the file's short head.</summary>
    public static bool IsBlank(PageImage image)
    {
        var dots = image.Pgm.AsSpan(Math.Min(20, image.Pgm.Length));
        var dark = 0;
        foreach (var dot in dots)
        {
            dark += dot < 128 ? 1 : 0;
        }

        return dark < dots.Length / 20_000;
    }
}
