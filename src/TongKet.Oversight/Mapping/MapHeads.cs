using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Mapping;

/// <summary>Names the columns of a map: by the number of the section, with those above it in front until no two are alike.</summary>
internal static class MapHeads
{
    private const int Longest = 24;

    public static IReadOnlyDictionary<SectionId, string> Of(IReadOnlyList<SectionView> sections, IReadOnlyList<SectionView> columns)
    {
        var all = sections.ToDictionary(s => s.Id);
        var names = columns.ToDictionary(c => c.Id, Short);
        var above = columns.ToDictionary(c => c.Id, c => Above(c, all).Select(Number).Where(n => n.Length > 0).ToList());
        for (
            var level = 0;
            names.GroupBy(n => n.Value).Where(g => g.Count() > 1).SelectMany(g => g).ToList() is { Count: > 0 } alike;
            level++
        )
        {
            if (alike.All(n => above[n.Key].Count <= level))
            {
                break;
            }

            foreach (var (id, name) in alike.Where(n => above[n.Key].Count > level))
            {
                names[id] = $"{above[id][level]}.{name}";
            }
        }

        return names;
    }

    /// <summary>"I. Kết quả › 1. Quán triệt": where a section stands.</summary>
    public static string Path(SectionView section, IReadOnlyDictionary<SectionId, SectionView> all) =>
        string.Join(" › ", Above(section, all).Reverse().Append(section).Select(s => s.FullName));

    private static IEnumerable<SectionView> Above(SectionView section, IReadOnlyDictionary<SectionId, SectionView> all)
    {
        for (var at = section.Parent; at is { } id && all.TryGetValue(id, out var above); at = above.Parent)
        {
            yield return above;
        }
    }

    private static string Short(SectionView section) =>
        Number(section) is { Length: > 0 } number ? number
        : section.Title.Length > Longest ? section.Title[..(Longest - 1)].TrimEnd() + "…"
        : section.Title;

    private static string Number(SectionView section) =>
        section.Label.Trim() is "-" or "+" or "*" or "•" ? "" : section.Label.Trim().TrimEnd('.', ':');
}
