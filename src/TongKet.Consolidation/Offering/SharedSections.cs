using TongKet.Consolidation.SendingUp;
using TongKet.Formats.Text;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>
/// Which section of the superior's outline each of one's own answers. A section that only one's own outline has answers none and stays below: nothing is
/// guessed from its place, and a mere likeness does not count where another section says the same outright.
/// </summary>
internal static class SharedSections
{
    public static IReadOnlyDictionary<SectionId, SectionId> Of(IReadOnlyList<SectionView> own, IReadOnlyList<SectionView> superior)
    {
        var titles = superior.ToDictionary(s => s.Id, s => Title(s));
        var mine = own.ToDictionary(s => s.Id, s => Title(s));
        return OutlineMatch
            .Found(own, superior)
            .GroupBy(m => m.Value)
            .SelectMany(g => g.Any(m => mine[m.Key] == titles[g.Key]) ? g.Where(m => mine[m.Key] == titles[g.Key]) : g)
            .ToDictionary(m => m.Key, m => m.Value);
    }

    private static string Title(SectionView section) => VietnameseText.Fold(section.Title).TrimEnd('.', ';', ':', ',', ' ');
}
