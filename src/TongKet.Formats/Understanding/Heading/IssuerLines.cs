using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Issuer and superior from the lines above the symbol; two bodies of one rank are joint issuers.</summary>
internal static class IssuerLines
{
    private static readonly string[] Ranks = ["bộ ", "sở ", "tổng cục ", "cục ", "phòng "];

    public static (Fact<string>? Issuer, Fact<string>? Parent) Of(HeaderWalk walk, CasedNames names)
    {
        // A page's table of facts may name the issuer in small letters above the letterhead.
        var lines = walk.Issuers.Any(l => l.IsUpper) ? [.. walk.Issuers.Where(l => l.IsUpper)] : walk.Issuers;
        if (lines.Count == 0)
        {
            return walk.Capitals.Count > 0 && walk.Symbol is not null
                ? (Fact(walk.Capitals[^1].Text, names, 0.6, "unknown-organ"), null)
                : (null, null);
        }

        if (lines.Count > 1 && AreJoint(lines[^2], lines[^1]))
        {
            var text = MappedText.Join([lines[^2].Text, lines[^1].Text]);
            var name = names.Write(lines[^2].Value) + " - " + names.Write(lines[^1].Value);
            return (new Fact<string>(name, text.WholeSpan, 0.8) { Signals = ["joint"] }, null);
        }

        var (sign, confidence) = walk.Symbol is null ? ("without-symbol", 0.75) : ("above-symbol", 0.96);
        return (
            Fact(lines[^1].Text, names, confidence, sign),
            lines.Count > 1 ? Fact(lines[^2].Text, names, lines.Count > 2 ? 0.8 : confidence - 0.01, sign) : null
        );
    }

    private static Fact<string> Fact(MappedText line, CasedNames names, double confidence, string sign) =>
        new(names.Write(line.Text), line.WholeSpan, confidence) { Signals = [sign] };

    private static bool AreJoint(HeadLine first, HeadLine second)
    {
        var (a, b) = (Folding.Fold(first.Value), Folding.Fold(second.Value));
        return Ranks.Any(r => a.StartsWith(r, StringComparison.Ordinal) && b.StartsWith(r, StringComparison.Ordinal));
    }
}
