namespace TongKet.Formats.Tests.Reading;

/// <summary>Programs of the machine that a test may need; without them it is skipped by name.</summary>
public static class Programs
{
    public const string NoPoppler = "pdftotext is not installed (Debian package poppler-utils)";

    public static bool Poppler => Has("pdftotext");

    public const string NoOffice = "soffice is not installed (Debian package libreoffice-writer-nogui)";

    public static bool Office => TongKet.Formats.Programs.Office.Program is not null;

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
