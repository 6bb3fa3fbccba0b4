using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>The type's code: by its printed name, else by the symbol, else a letter where addressees stand.</summary>
internal static class KindOfPaper
{
    public static Fact<string>? Of(HeaderWalk walk, string? symbol)
    {
        var printed = symbol is null ? null : SymbolCodes.TypeOf(symbol);
        if (walk.Type is { } type)
        {
            var name = TypeNameLine.Parse(type.Value)?.Code ?? DocumentTypes.CodeOfName(type.Value.TrimEnd(':', '.')) ?? printed;
            // QĐ is Quyết định and Quy định (HD 05-HD/VPTW II.3.1.2.a); QĐi and QyĐ are codes of older rules and of the State.
            var isRegulation = printed is not null && Folding.Fold(type.Value).StartsWith("quy định", StringComparison.Ordinal);
            return Fact(
                isRegulation ? printed! : name!,
                type,
                0.98,
                printed is null || printed == name ? "type-name" : "type-name-not-symbol"
            );
        }

        if (symbol is not null)
        {
            return Fact(printed ?? "CV", walk.Symbol!, printed is null && !walk.HasAddressees ? 0.8 : 0.95, "by-symbol");
        }

        return walk.HasAddressees ? new Fact<string>("CV", new(0, 0), 0.7) { Signals = ["by-addressees"] } : null;
    }

    private static Fact<string> Fact(string code, HeadLine line, double confidence, string sign) =>
        new(code, line.Text.WholeSpan, confidence) { Signals = [sign] };
}
