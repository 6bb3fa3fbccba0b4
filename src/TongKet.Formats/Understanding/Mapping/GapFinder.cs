namespace TongKet.Formats.Understanding.Mapping;

/// <summary>Names the sections without an answer, each missing branch once, at its top.</summary>
internal static class GapFinder
{
    public static IReadOnlyList<OutlineGap> Find(IReadOnlyList<FlatSection> sections, HashSet<int> answered)
    {
        var covered = new bool[sections.Count];
        for (var i = sections.Count - 1; i >= 0; i--)
        {
            covered[i] |= answered.Contains(i);
            if (covered[i] && sections[i].Parent >= 0)
            {
                covered[sections[i].Parent] = true;
            }
        }

        return
        [
            .. sections
                .Where(s => !covered[s.Index] && !s.IsGuidance && (s.Parent < 0 || covered[s.Parent]))
                .Select(s => new OutlineGap(s.Path, s.Section.Label, s.Section.Title, s.Parent >= 0 && answered.Contains(s.Parent))),
        ];
    }
}
