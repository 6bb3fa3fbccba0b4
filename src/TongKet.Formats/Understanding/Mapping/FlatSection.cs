namespace TongKet.Formats.Understanding.Mapping;

/// <summary>A section of the outline in reading order.</summary>
internal sealed record FlatSection(OutlineSection Section, IReadOnlyList<int> Path, int Parent, int Index)
{
    private const int Most = 1_500;

    /// <summary>Bullets tell what a section should hold; they are no sections that a report must have as headings.</summary>
    public bool IsGuidance => IsBullet(Section);

    public static bool IsBullet(OutlineSection section) => section.Label is "-" or "+" or "–" or "•" or "*" or "·" or "▪";

    public int Depth => Path.Count;

    public static IReadOnlyList<FlatSection> Flatten(IReadOnlyList<OutlineSection> outline)
    {
        var flat = new List<FlatSection>();
        Add(flat, outline, [], -1);
        return flat;
    }

    private static void Add(List<FlatSection> flat, IReadOnlyList<OutlineSection> sections, IReadOnlyList<int> path, int parent)
    {
        for (var i = 0; i < sections.Count && flat.Count < Most; i++)
        {
            var section = new FlatSection(sections[i], [.. path, i], parent, flat.Count);
            flat.Add(section);
            Add(flat, sections[i].Children, section.Path, section.Index);
        }
    }
}
