using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>Finds one named body: by its full name, else as the issuer's papers would call it, else by a looser name.</summary>
internal static class NameFinder
{
    private const string ByName = "Đúng tên";
    private const string ByPlace = "Hiểu theo nơi ban hành";
    private const string ByStandingBody = "Hiểu theo cơ quan của chức danh, tập thể được nêu";

    public static Resolved? Find(NamedTree tree, string phrase, OrganizationId issuer)
    {
        var full = NameForms.Full(phrase);
        if (Find(tree, full, issuer, ByName) is { } found)
        {
            return found;
        }

        // Stripped first and brought to the usual words after: "Ban Chấp hành Đảng bộ tỉnh" -> "tỉnh ủy".
        var body = NameForms.Full(NameForms.WithoutOfficers(Fold.Of(phrase)));
        return body == full ? null : Find(tree, body, issuer, ByStandingBody);
    }

    private static Resolved? Find(NamedTree tree, string full, OrganizationId issuer, string rule)
    {
        // The issuer's own place goes before others when the same name stands in several.
        var own = tree.TerritoryOf(issuer);
        var exact = tree.ByName[full].ToList();
        if (exact.Count > 1 && exact.Where(n => tree.TerritoryOf(n.Id) == own).ToList() is { Count: 1 } mine)
        {
            exact = mine;
        }

        return Resolved.Named(exact, rule)
            ?? Outwards(tree, full, issuer, rule)
            ?? Resolved.Named([.. tree.ByLooseName[NameForms.Loose(full)]], rule);
    }

    private static Resolved? Outwards(NamedTree tree, string full, OrganizationId issuer, string rule)
    {
        var inside = true;
        foreach (var territory in tree.Outwards(issuer))
        {
            if (Resolved.Named(territory.Named(full, inside), rule == ByName ? $"{ByPlace} ({territory.Head.Name})" : rule) is { } found)
            {
                return found;
            }

            inside = false;
        }

        return null;
    }
}
