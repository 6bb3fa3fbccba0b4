namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>The code of a field: its name and what follows ("PAGE  \\* MERGEFORMAT").</summary>
internal static class FieldCode
{
    public static bool IsPageNumber(string? code) => PageNumbers.IsField(Name(code));

    public static string Name(string? code)
    {
        var bare = code.AsSpan().Trim();
        var end = bare.IndexOfAny(' ', '\\', '\t');
        return (end < 0 ? bare : bare[..end]).ToString().ToUpperInvariant();
    }
}
