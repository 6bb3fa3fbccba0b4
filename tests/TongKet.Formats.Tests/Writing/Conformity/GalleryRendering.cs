using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TongKet.Formats.Programs;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>The whole gallery as PDF, made by one call of LibreOffice, and what poppler's programs say of it.</summary>
public sealed partial class GalleryRendering : IAsyncLifetime
{
    private static readonly string[] Programs = ["pdftotext", "pdftohtml", "pdftocairo", "pdffonts"];
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<(string Profile, string Type), RenderedPaper> _papers = [];

    /// <summary>Why nothing was rendered; null when it was.</summary>
    public static string? Missing =>
        Office.Program is null ? "LibreOffice is not installed (package libreoffice-writer)"
        : Programs.FirstOrDefault(p => ProgramPath.Find(p) is null) is { } name ? $"{name} is not installed (package poppler-utils)"
        : null;

    internal RenderedPaper this[string profile, string type] => _papers[(profile, type)];

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        var ct = TestContext.Current.CancellationToken;
        var all = (from profile in LayoutProfiles.All from type in Gallery.Types select (profile, type)).ToList();
        foreach (var ((profile, type), i) in all.Select((p, i) => (p, i)))
        {
            await File.WriteAllBytesAsync(_folder.File($"p{i}.docx"), DocxWriter.Write(Gallery.Paper(profile, type)), ct);
        }

        string[] options =
        [
            $"-env:UserInstallation={new Uri(_folder.File("profile")).AbsoluteUri}",
            "--headless",
            "--convert-to",
            "pdf:writer_pdf_Export",
            "--outdir",
            _folder.FullName,
        ];
        var files = all.Select((_, i) => _folder.File($"p{i}.docx"));
        var run = await ExternalProgram.RunAsync(
            new ProgramCall(Office.Program!, [.. options, .. files])
            {
                Folder = _folder.FullName,
                MemoryBytes = null,
                Time = TimeSpan.FromMinutes(3),
            },
            ct
        );
        Assert.True(run.IsWell, run.Complaints);
        foreach (var ((profile, type), i) in all.Select((p, i) => (p, i)))
        {
            _papers[(profile.Id, type)] = await ReadAsync(Gallery.Paper(profile, type), $"p{i}.pdf", ct);
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<RenderedPaper> ReadAsync(OfficialPaper paper, string file, CancellationToken ct)
    {
        var words = Rendering.Parse(await SayAsync("pdftotext", ["-bbox", file, "-"], ct));
        var lines = LinesOf(await SayAsync("pdftocairo", ["-svg", "-f", "1", "-l", "1", file, "-"], ct));
        var styled = StyledOf(await SayAsync("pdftohtml", ["-xml", "-i", "-stdout", file], ct));
        var fonts = (await SayAsync("pdffonts", [file], ct)).Split('\n').Skip(2).Where(l => l.Length > 0).Select(l => l.Split(' ')[0]);
        return new RenderedPaper(paper, words, lines, styled, [.. fonts]);
    }

    private async Task<string> SayAsync(string program, string[] arguments, CancellationToken ct)
    {
        var run = await ExternalProgram.RunAsync(new ProgramCall(program, arguments) { Folder = _folder.FullName }, ct);
        return Encoding.UTF8.GetString(run.Output ?? []);
    }

    private static List<RenderedLine> LinesOf(string svg) =>
        [
            .. Stroke
                .Matches(svg)
                .Select(m =>
                {
                    var (a, d, e, f) = (Number(m, "a"), Number(m, "d"), Number(m, "e"), Number(m, "f"));
                    double[] xs = [(Number(m, "x1") * a) + e, (Number(m, "x2") * a) + e];
                    double[] ys = [(Number(m, "y1") * d) + f, (Number(m, "y2") * d) + f];
                    return new RenderedLine(Mm(xs.Min()), Mm(ys.Min()), Mm(xs.Max()), Mm(ys.Max()));
                }),
        ];

    private static List<StyledWord> StyledOf(string xml) =>
        [
            .. TextLine
                .Matches(xml)
                .SelectMany(line =>
                    Piece
                        .Matches(line.Groups["inner"].Value)
                        .SelectMany(p =>
                            WebUtility
                                .HtmlDecode(p.Groups["text"].Value)
                                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                                .Select(w => new StyledWord(
                                    w,
                                    p.Groups["tags"].Value.Contains("<b>", StringComparison.Ordinal),
                                    p.Groups["tags"].Value.Contains("<i>", StringComparison.Ordinal)
                                ))
                        )
                ),
        ];

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static double Mm(double points) => points / 72 * 25.4;

    [GeneratedRegex(
        """stroke-width[^>]*? d="M (?<x1>[\d.]+) (?<y1>[\d.]+) L (?<x2>[\d.]+) (?<y2>[\d.]+) " transform="matrix\((?<a>[-\d.]+),0,0,(?<d>[-\d.]+),(?<e>[-\d.]+),(?<f>[-\d.]+)\)"""
    )]
    private static partial Regex Stroke { get; }

    [GeneratedRegex("<text [^>]*>(?<inner>.*?)</text>")]
    private static partial Regex TextLine { get; }

    [GeneratedRegex("(?<tags>(?:<[bi]>)*)(?<text>[^<]+)")]
    private static partial Regex Piece { get; }
}
