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
            if (
                !folded.StartsWith(name, StringComparison.Ordinal)
                || DocumentTypes.CodeOfName(name) is not { } code
                || name is "văn bản" or "luật" or "lệnh"
            )
            {
                continue;
            }

            if (folded.Length == name.Length)
            {
                return (code, text.Length);
            }

            if (folded[name.Length] == ' ' && Casing.IsUpper(text[..name.Length]))
            {
                return (code, name.Length);
            }
        }

        return null;
    }

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
                folded.StartsWith(name + " ", StringComparison.Ordinal)
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
