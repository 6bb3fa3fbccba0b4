using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Pdf;

namespace TongKet.Formats.Tests.Writing;

/// <summary>A word on a page, in millimetres from the upper left corner.</summary>
internal sealed record RenderedWord(int Page, string Text, double Left, double Top, double Right, double Bottom);

/// <summary>Renders a paper and says where its words stand.</summary>
internal static partial class Rendering
{
    public static void SkipWithoutPrograms()
    {
        using var converter = new PdfConverter();
        Assert.SkipUnless(converter.IsAvailable, "LibreOffice is not installed (package libreoffice-writer)");
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext is not installed (package poppler-utils)");
    }

    public static async Task<IReadOnlyList<RenderedWord>> WordsAsync(OfficialPaper paper, CancellationToken ct)
    {
        using var converter = new PdfConverter();
        var result = await converter.ToPdfAsync(DocxWriter.Write(paper), ct);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, Assert.IsType<byte[]>(result.Pdf), ct);
            using var process = Process.Start(
                new ProcessStartInfo("/usr/bin/pdftotext", ["-bbox", file, "-"]) { RedirectStandardOutput = true }
            )!;
            return Parse(await process.StandardOutput.ReadToEndAsync(ct));
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static List<RenderedWord> Parse(string html)
    {
        var (words, page) = (new List<RenderedWord>(), 0);
        foreach (Match match in PageOrWord.Matches(html))
        {
            if (match.Groups["text"].Success)
            {
                words.Add(new RenderedWord(page, match.Groups["text"].Value, Side("l"), Side("t"), Side("r"), Side("b")));
            }
            else
            {
                page++;
            }

            double Side(string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) / 72 * 25.4;
        }

        return words;
    }

    [GeneratedRegex(
        "<page |<word xMin=\"(?<l>[^\"]+)\" yMin=\"(?<t>[^\"]+)\" xMax=\"(?<r>[^\"]+)\" yMax=\"(?<b>[^\"]+)\">(?<text>[^<]*)</word>"
    )]
    private static partial Regex PageOrWord { get; }
}
