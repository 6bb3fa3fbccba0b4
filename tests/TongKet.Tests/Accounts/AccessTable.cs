using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts;

/// <summary>The policy as people agreed on it, read from access.txt: written apart from the program, to be compared with it.</summary>
internal static class AccessTable
{
    private static readonly Dictionary<char, Role> Letters = new()
    {
        ['C'] = Role.Specialist,
        ['V'] = Role.Clerk,
        ['L'] = Role.Leader,
        ['Q'] = Role.Administrator,
        ['K'] = Role.Inspector,
    };

    private static readonly Dictionary<(Right, Standing), HashSet<Role>> Rows = Read();

    public static bool Allows(Right right, Standing standing, Role role) => Rows[(right, standing)].Contains(role);

    /// <summary>Null when the table has no line for the right.</summary>
    public static IReadOnlySet<Role>? RolesOf(Right right, Standing standing) => Rows.GetValueOrDefault((right, standing));

    private static Dictionary<(Right, Standing), HashSet<Role>> Read()
    {
        using var stream = typeof(AccessTable).Assembly.GetManifestResourceStream("access.txt")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(cells => Enum.GetValues<Standing>().Select(s => (Key: (Enum.Parse<Right>(cells[0]), s), Roles: cells[1 + (int)s])))
            .ToDictionary(r => r.Key, r => r.Roles == "-" ? [] : r.Roles.Select(c => Letters[c]).ToHashSet());
    }
}
