using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Modes;

/// <summary>LibreOffice turning Word files into text, with a profile of its own in the temporary folder.</summary>
internal sealed class OfficeConversion(TempFolder folder)
{
    private readonly string? _program = Outside.Find("soffice");
    private bool _warm;

    public bool Found => _program is not null;

    /// <summary>Copies of the files, so that it has many papers for one start.</summary>
    public async Task<double> PapersPerSecondAsync(List<string> files, int papers, CancellationToken ct)
    {
        var copies = Directory.CreateDirectory(folder.At("office-in")).FullName;
        List<string> paths = [];
        for (var i = 0; i < papers; i++)
        {
            paths.Add(Path.Combine(copies, $"{i}.docx"));
            File.Copy(files[i % files.Count], paths[i], overwrite: true);
        }

        if (!_warm)
        {
            // The first start makes its profile, which belongs to no paper.
            await RunAsync(paths[..1], ct);
            _warm = true;
        }

        return papers / (await RunAsync(paths, ct)).TotalSeconds;
    }

    private Task<TimeSpan> RunAsync(List<string> paths, CancellationToken ct) =>
        Outside.RunAsync(
            _program!,
            [
                $"-env:UserInstallation=file://{folder.At("office-profile")}",
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.At("office-out"),
                .. paths,
            ],
            ct
        );
}
