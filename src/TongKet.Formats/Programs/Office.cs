namespace TongKet.Formats.Programs;

/// <summary>
/// LibreOffice as a converter: each call with a profile of its own in a temporary folder (two processes on one profile refuse each other), one call at a
/// time (each takes half a gigabyte), leaving nothing behind.
/// </summary>
internal static class Office
{
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Where LibreOffice is; null when it is not installed.</summary>
    public static string? Program
    {
        get
        {
            string[] usual =
            [
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program"),
                "/usr/lib/libreoffice/program",
                "/Applications/LibreOffice.app/Contents/MacOS",
            ];
            return ProgramPath.Find("soffice", usual) ?? ProgramPath.Find("libreoffice", usual);
        }
    }

    /// <summary>Converts a file; the result is null when none was made, and the run says why.</summary>
    /// <param name="program">LibreOffice's program.</param>
    /// <param name="file">The file.</param>
    /// <param name="ending">What kind it is (".docx"): LibreOffice goes by the name's ending.</param>
    /// <param name="target">What it becomes: an ending, with a filter's name where there are several ("pdf:writer_pdf_Export").</param>
    /// <param name="time">Longest time, its turn not counted.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<(byte[]? Result, ProgramRun Run)> ConvertAsync(
        string program,
        ReadOnlyMemory<byte> file,
        string ending,
        string target,
        TimeSpan time,
        CancellationToken ct
    )
    {
        await Turn.WaitAsync(ct);
        try
        {
            using var folder = new TemporaryFolder();
            await File.WriteAllBytesAsync(folder.File("paper" + ending), file, ct);
            await OfficeProfile.WriteAsync(folder.File("profile"), ct);
            var run = await ExternalProgram.RunAsync(Call(program, folder, ending, target) with { Time = time }, ct);
            var made = new FileInfo(folder.File(Path.Combine("out", "paper." + target.Split(':')[0])));
            return (
                made is { Exists: true, Length: > 0 and <= ProgramCall.LargestFile } && run.End is ProgramEnd.Finished
                    ? await File.ReadAllBytesAsync(made.FullName, ct)
                    : null,
                run
            );
        }
        finally
        {
            Turn.Release();
        }
    }

    private static ProgramCall Call(string program, TemporaryFolder folder, string ending, string target) =>
        new(
            program,
            $"-env:UserInstallation={new Uri(folder.File("profile")).AbsoluteUri}",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--nolockcheck",
            "--convert-to",
            target,
            "--outdir",
            folder.File("out"),
            folder.File("paper" + ending)
        )
        {
            // LibreOffice and fontconfig write below the home folder otherwise, which a server's user may not have.
            Folder = folder.FullName,
            // Address space, of which it uses a tenth.
            MemoryBytes = 6L << 30,
        };
}
