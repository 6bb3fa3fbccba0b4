namespace TongKet.Reviews.Directing;

/// <summary>Names of the files that people get.</summary>
internal static class DirectiveNames
{
    /// <summary>"12-CV-DU.docx": what stands in a symbol and no file system takes is a dash.</summary>
    public static string FileOf(string symbol) => $"{symbol.Replace('/', '-')}.docx";
}
