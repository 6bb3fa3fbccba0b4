using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>"KẾ HOẠCH", or "BÁO CÁO TỔNG KẾT ..." where type and subject stand on one line.</summary>
internal static class TypeNameLine
{
    public static (string Code, int Length)? Parse(string text)
    {
        var folded = Folding.Fold(text.TrimEnd(' ', ':', '.'));
        foreach (var name in DocumentTypes.FoldedNames)
        {
            if (folded.StartsWith(name, StringComparison.Ordinal) && DocumentTypes.CodeOfName(name) is { } code)
            {
                var isWhole = folded.Length == name.Length;
                if (isWhole ? CanStandAlone(name) && Casing.IsUpper(text) : CanBegin(name, folded) && Casing.IsUpper(text[..name.Length]))
                {
                    return (code, isWhole ? text.Length : name.Length);
                }
            }
        }

        return null;
    }

    private static bool CanStandAlone(string name) => name != "văn bản";

    // "LUẬT" above a law's name; "LUẬT ĐẤT ĐAI" is only a name.
    private static bool CanBegin(string name, string folded) => folded[name.Length] == ' ' && name is not ("văn bản" or "luật" or "lệnh");

    /// <summary>Length of a type's name in small letters at a line's start, where the symbol is of that type: "Báo cáo kết quả …".</summary>
    public static int? ParseSmall(string text, string? symbol)
    {
        if (symbol is null || SymbolCodes.TypeOf(symbol) is not { } code || !char.IsUpper(text[0]))
        {
            return null;
        }

        var folded = Folding.Fold(text);
        foreach (var name in DocumentTypes.FoldedNames)
        {
            if (
                (folded == name || folded.StartsWith(name + " ", StringComparison.Ordinal))
                && DocumentTypes.CodeOfName(name) == code
                && !NamesAnother(folded, name)
            )
            {
                return name.Length;
            }
        }

        return null;
    }

    // "Kế hoạch số 12/KH-UBND …" begins a sentence about another paper; "Báo cáo này …" one about itself.
    private static bool NamesAnother(string folded, string name) =>
        folded.AsSpan(name.Length).StartsWith(" số", StringComparison.Ordinal)
        || folded.AsSpan(name.Length).StartsWith(" này", StringComparison.Ordinal);
}
