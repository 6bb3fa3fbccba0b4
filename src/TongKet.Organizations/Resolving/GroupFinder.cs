using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>Finds the members of a printed group by the table of rules.</summary>
internal static class GroupFinder
{
    private static readonly string[] UnitWords = ["xã", "phường", "đặc khu", "thị trấn"];

    public static Resolved? Find(NamedTree tree, string folded, OrganizationId issuer)
    {
        if (tree.Tree.Find(issuer) is not { } writer || tree.TerritoryOf(issuer) is not { } place)
        {
            return null;
        }

        var phrase = GroupPhrase.Of(NameForms.Full(folded), place.Words);
        if (!phrase.IsPlural || GroupRules.All.FirstOrDefault(r => r.Pattern.IsMatch(phrase.Core)) is not { } rule)
        {
            return null;
        }

        var members = Members(tree, rule, phrase, writer)
            .Where(n => n.Id != issuer && Fits(n, rule))
            .OrderBy(n => n.Name, StringComparer.Create(Kernel.Time.VietnamTime.Culture, ignoreCase: true))
            .Select(n => n.Id)
            .ToList();
        return members.Count == 0 ? null : new Resolved(members, $"Nhóm: {rule.Meaning} ({members.Count} cơ quan)");
    }

    private static IEnumerable<OrganizationNode> Members(NamedTree tree, GroupRule rule, GroupPhrase phrase, OrganizationNode writer)
    {
        var head = writer.Kind == OrganizationKind.PartyCommittee ? writer : tree.TerritoryOf(writer.Id)!.Head;
        return rule.Reach switch
        {
            Reach.UnderIssuer => tree.Tree.ChildrenOf(writer.Id),
            Reach.UnderHead => tree.Tree.ChildrenOf(head.Id),
            Reach.Provinces => tree.Tree.All.Where(n => n.Level == AdministrativeLevel.Province && tree.TerritoryOf(n.Id)!.Head.Id == n.Id),
            Reach.Communes => FirstWith(
                tree,
                writer,
                t => t.Head.Level < AdministrativeLevel.Commune,
                t => Communes(tree, t, phrase),
                rule
            ),
            _ => FirstWith(tree, writer, _ => true, t => t.Members, rule),
        };
    }

    // A commune that writes to "các sở, ban, ngành" means those of its province.
    private static IEnumerable<OrganizationNode> FirstWith(
        NamedTree tree,
        OrganizationNode writer,
        Func<Territory, bool> suits,
        Func<Territory, IEnumerable<OrganizationNode>> members,
        GroupRule rule
    ) => tree.Outwards(writer.Id).Where(suits).Select(members).FirstOrDefault(m => m.Any(n => n.Id != writer.Id && Fits(n, rule))) ?? [];

    private static IEnumerable<OrganizationNode> Communes(NamedTree tree, Territory place, GroupPhrase phrase)
    {
        var all = tree.Tree.Below(place.Head.Id).Where(n => n.Level == AdministrativeLevel.Commune);
        var words = UnitWords.Where(w => phrase.Core.Contains(w, StringComparison.Ordinal)).ToList();
        var everyKind =
            phrase.Core.Contains("cấp xã", StringComparison.Ordinal) || phrase.Core.Contains("tương đương", StringComparison.Ordinal);
        return everyKind
            ? all
            : all.Where(n => Fold.Of(n.Name) is var name && words.Any(w => name.Contains($" {w} ", StringComparison.Ordinal)));
    }

    private static bool Fits(OrganizationNode node, GroupRule rule)
    {
        var name = rule.NameStarts.Count + rule.NameNeverStarts.Count == 0 ? "" : Fold.Of(node.Name);
        return (rule.Kinds.Count == 0 || rule.Kinds.Contains(node.Kind))
            && (rule.NameStarts.Count == 0 || rule.NameStarts.Any(s => name.StartsWith(s, StringComparison.Ordinal)))
            && !rule.NameNeverStarts.Any(s => name.StartsWith(s, StringComparison.Ordinal));
    }
}
