using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>How a paper names a group of units so that its reader finds exactly them again.</summary>
internal sealed class UnitsInWords(IOrganizations organizations)
{
    // More names than this nobody reads in a sentence.
    private const int MostNames = 12;

    private static readonly string[] Phrases =
    [
        "Các đảng ủy xã, phường, đặc khu",
        "Các đảng ủy xã, phường",
        "Các đảng ủy trực thuộc",
        "Các chi bộ trực thuộc",
        "Các đảng ủy, chi bộ trực thuộc",
        "Ủy ban nhân dân các xã, phường, đặc khu",
        "Ủy ban nhân dân các xã, phường",
        "Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường, đặc khu",
        "Các sở, ban, ngành",
        "Các phòng, ban",
        "Các cơ quan, đơn vị trực thuộc",
    ];

    /// <summary>The words, and whether they point to a list behind the paper.</summary>
    /// <param name="units">Who.</param>
    /// <param name="called">What a person called the group.</param>
    /// <param name="number">Its number, when the list is needed.</param>
    /// <param name="tree">Names.</param>
    /// <param name="issuer">Who writes: groups are read from there.</param>
    /// <param name="ct">Stops.</param>
    public async Task<(IReadOnlyList<string> Words, bool Listed)> OfAsync(
        IReadOnlyList<OrganizationId> units,
        string called,
        int number,
        OrganizationTree tree,
        OrganizationId issuer,
        CancellationToken ct
    )
    {
        if (units.Count > 2)
        {
            var wanted = units.ToHashSet();
            foreach (var phrase in Phrases.Append(called).Where(p => p.Trim().Length > 0))
            {
                if ((await organizations.ResolveAsync(phrase, issuer, tree.On, ct)).Organizations is { } found && wanted.SetEquals(found))
                {
                    return ([phrase.Trim()], false);
                }
            }
        }

        return units.Count <= MostNames
            ? ([.. units.Select(u => tree.NameOf(u))], false)
            : ([$"Các cơ quan, đơn vị thuộc nhóm {number} của danh sách kèm theo"], true);
    }
}
