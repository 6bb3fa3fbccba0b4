namespace TongKet.Formats.Understanding.Words;

/// <summary>Reads the type's code out of a symbol: "312-CV/TU" and "141/KH-UBND" name it, "1593/VPUBND-THVX" is a letter.</summary>
internal static class SymbolCodes
{
    public static string? TypeOf(string symbol)
    {
        // Only the first segment with letters is the type's place: "12/UBND-TT" comes from a section TT, it is no Thông tư.
        var first = symbol.Split('-', '/', '–').FirstOrDefault(p => p.Length > 0 && char.IsLetter(p[0]));
        return first is null ? null : DocumentTypes.KnownCode(first);
    }
}
