using TongKet.Formats.Text;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>Finds for each section of one's own outline the section of the superior's outline where its text belongs.</summary>
internal static class OutlineMatch
{
    /// <summary>Share of common words from which two titles mean the same section.</summary>
    private const double Alike = 0.55;

    /// <summary>
    /// By label and title, then by title alone, then by the likest title; a section that finds none goes where its parent or its nearest mapped
    /// neighbour above went, so that no text is lost. A section is absent only when nothing at all agrees.
    /// </summary>
    public static IReadOnlyDictionary<SectionId, SectionId> Of(IReadOnlyList<SectionView> own, IReadOnlyList<SectionView> superior)
    {
        var found = Found(own, superior);
        Inherit(own, found);
        return found;
    }

    /// <summary>The same without those that find none.</summary>
    public static Dictionary<SectionId, SectionId> Found(IReadOnlyList<SectionView> own, IReadOnlyList<SectionView> superior)
    {
        var keys = superior.Select(s => new Key(s)).ToList();
        var found = new Dictionary<SectionId, SectionId>();
        foreach (var section in own)
        {
            if (Find(new Key(section), keys, section.Parent is { } above ? found.GetValueOrDefault(above) : default) is { } match)
            {
                found[section.Id] = match;
            }
        }

        return found;
    }

    private static SectionId? Find(Key own, IReadOnlyList<Key> superior, SectionId parent)
    {
        // Titles like "Khó khăn" stand under several headings: the one under the section where the parent went comes first.
        var near = superior.OrderByDescending(s => s.Section.Parent == parent && s.Section.Parent is not null).ToList();
        var match =
            near.Find(s => s.Label == own.Label && s.Title == own.Title && s.Section.Depth == own.Section.Depth)
            ?? near.Find(s => s.Label == own.Label && s.Title == own.Title)
            ?? near.Find(s => s.Title == own.Title)
            ?? Likest(own, near);
        return match?.Section.Id;
    }

    private static Key? Likest(Key own, IReadOnlyList<Key> superior)
    {
        var best = superior.Select(s => (Key: s, Score: Similarity(own.Words, s.Words))).OrderByDescending(s => s.Score).FirstOrDefault();
        return best.Score >= Alike ? best.Key : null;
    }

    private static double Similarity(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var common = a.Count(b.Contains);
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    private static void Inherit(IReadOnlyList<SectionView> own, Dictionary<SectionId, SectionId> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var last = found[own.First(s => found.ContainsKey(s.Id)).Id];
        foreach (var section in own)
        {
            if (!found.TryGetValue(section.Id, out var match))
            {
                match = section.Parent is { } above && found.TryGetValue(above, out var parent) ? parent : last;
                found[section.Id] = match;
            }

            last = match;
        }
    }

    private sealed class Key(SectionView section)
    {
        public SectionView Section { get; } = section;
        public string Label { get; } = VietnameseText.Fold(section.Label).TrimEnd('.', ')', ':', ' ');
        public string Title { get; } = VietnameseText.Fold(section.Title).TrimEnd('.', ';', ':', ',', ' ');

        public IReadOnlySet<string> Words { get; } =
            VietnameseText
                .ToneKey(section.Title)
                .Split([' ', ',', ';', '.', ':', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)
                .ToHashSet(StringComparer.Ordinal);
    }
}
