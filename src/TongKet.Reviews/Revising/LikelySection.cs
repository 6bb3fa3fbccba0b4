using TongKet.Formats.Text;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>Proposes the row where the texts of a section that went away belong: by number and by likeness of titles. A person corrects it.</summary>
internal static class LikelySection
{
    /// <summary>Share of common words from which two titles mean the same.</summary>
    public const double Alike = 0.5;

    private const double SameNumber = 0.15;
    private const double NewRow = 0.1;

    /// <returns>The key of the row, or null when nothing is like it.</returns>
    public static string? Find(SectionView gone, IReadOnlyList<OutlineRow> rows)
    {
        var best = rows.Select(r => (r.Source, Score: Score(gone, r))).OrderByDescending(s => s.Score).FirstOrDefault();
        return best.Score >= Alike ? best.Source : null;
    }

    public static double Likeness(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        var common = a.Count(b.Contains);
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    private static double Score(SectionView gone, OutlineRow row)
    {
        var like = Likeness(gone.Title, row.Title);
        return like == 0
            ? 0
            : like
                + (Number(gone.Label) == Number(row.Label) && gone.Depth == row.Depth ? SameNumber : 0)
                + (RowKeys.Section(row.Source) is null ? NewRow : 0);
    }

    private static string Number(string label) => VietnameseText.Fold(label).Trim('.', ')', ':', ' ');

    private static HashSet<string> Words(string title) =>
        VietnameseText
            .ToneKey(title)
            .Split([' ', ',', ';', '.', ':', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);
}
