namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>Page numbers are the page's, not the paper's.</summary>
internal static class PageNumbers
{
    /// <summary>Whether a field shows a page number and nothing that a reader of the text would miss.</summary>
    public static bool IsField(ReadOnlySpan<char> name) => name is "PAGE" or "NUMPAGES" or "SECTIONPAGES" or "SECTION";

    /// <summary>Whether a paragraph holds only page numbers and what stands around them ("Trang /", "- -").</summary>
    public static bool IsOnly(string text, bool hasPageNumber) =>
        hasPageNumber
        && text.Length < 30
        && text.Trim(' ', '\t', '\n', '-', '–', '—', '/', '|', '.', ',').ToUpperInvariant() is "" or "TRANG" or "TRANG SỐ";
}
