using System.Text.RegularExpressions;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Resolving;

/// <summary>A printed addressee -> organisations: saved groups, groups by rule, one name, an enumeration of these; else the likely ones.</summary>
internal static partial class RecipientResolver
{
    // Longer than any addressee; what is longer is a paragraph that was taken for one.
    private const int LongestPhrase = 1_000;

    public static RecipientResolution Resolve(NamedTree tree, IReadOnlyList<RecipientGroup> groups, string phrase, OrganizationId issuer)
    {
        var folded = Fold.Of(Remark.Replace(phrase, ""));
        if (folded.Length is 0 or > LongestPhrase)
        {
            return new RecipientResolution(phrase, [], [], null);
        }

        var found = One(folded);
        if (found is null && PhraseList.Resolve(folded, One) is { } pieces)
        {
            found = new Resolved(
                [.. pieces.SelectMany(p => p.Organizations).Distinct()],
                string.Join("; ", pieces.Select(p => p.Rule).Distinct(StringComparer.Ordinal))
            );
        }

        return found switch
        {
            null => new RecipientResolution(phrase, [], Likeness.Candidates(tree, folded, issuer), null),
            { Ambiguous: true } => new RecipientResolution(phrase, [], [.. found.Organizations.Take(10)], null),
            _ => new RecipientResolution(phrase, found.Organizations, [], found.Rule),
        };

        Resolved? One(string text) =>
            SavedGroups.Find(tree, groups, text, issuer) ?? GroupFinder.Find(tree, text, issuer) ?? NameFinder.Find(tree, text, issuer);
    }

    // "Thường trực Tỉnh ủy (để báo cáo)": what stands behind in brackets tells why, not who.
    [GeneratedRegex(@"\s*\([^()]*\)[\s.;,]*$")]
    private static partial Regex Remark { get; }
}
