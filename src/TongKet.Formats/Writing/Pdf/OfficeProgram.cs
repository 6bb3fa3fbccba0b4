namespace TongKet.Formats.Writing.Pdf;

/// <summary>Where LibreOffice is.</summary>
internal static class OfficeProgram
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

    public static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] usual =
        [
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program"),
            "/usr/lib/libreoffice/program",
            "/Applications/LibreOffice.app/Contents/MacOS",
        ];
        return folders.Concat(usual).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
