namespace TongKet.Documents.Keeping;

/// <summary>A file's name as it may be kept and offered again: no folders, no control characters, never empty.</summary>
internal static class SafeName
{
    private const int Longest = 200;

    public static string Of(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or ':' or '|' or '?' or '*'))]).Trim(
            ' ',
            '.'
        );
        return clean.Length switch
        {
            0 => "van-ban",
            > Longest => clean[^Longest..],
            _ => clean,
        };
    }
}
