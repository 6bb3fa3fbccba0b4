using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>The type of a cited paper: by its symbol, else by the type's name in front.</summary>
internal static class CitedKind
{
    private const int Near = 60;
    private static readonly string[] OfParliament = WordList.Folded("bộ luật | luật | nghị quyết | pháp lệnh");

    /// <summary>By the folded text in front of the symbol.</summary>
    public static string Of(string symbol, string folded)
    {
        if (SymbolCodes.TypeOf(symbol) is { } code)
        {
            return code;
        }

        if (symbol.Contains("/QH", StringComparison.Ordinal) || symbol.Contains("UBTVQH", StringComparison.Ordinal))
        {
            // A law's name may be long: "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân số 85/2015/QH13".
            return Last(folded, OfParliament, folded.Length) ?? (symbol.Contains("UBTVQH", StringComparison.Ordinal) ? "NQ" : "Luật");
        }

        return Last(folded, DocumentTypes.FoldedNames, Near) ?? "CV";
    }

    private static string? Last(string folded, IEnumerable<string> names, int reach)
    {
        var best = (At: -1, Code: (string?)null);
        foreach (var name in names)
        {
            var at = folded.LastIndexOf(name, StringComparison.Ordinal);
            if (at > best.At && folded.Length - at < reach + 1)
            {
                best = (at, DocumentTypes.CodeOfName(name));
            }
        }

        return best.Code;
    }
}
