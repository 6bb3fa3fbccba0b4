using TongKet.Documents.Contracts;
using TongKet.Formats.Text;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Drafting;

/// <summary>Puts the figures of the directive's forms into the sections they are about, for a person to check before the launch.</summary>
internal static class FiguresOfForms
{
    // Words that any two lines of a directive share.
    private static readonly HashSet<string> Common =
    [
        .. "số tỷ tỉ lệ tổng và các của về được bị đã trong ngoài trên dưới từ đến theo tại ở là có cho với những một việc công tác kết quả năm"
            .Split(' ')
            .Select(VietnameseText.ToneKey),
    ];

    // What the section above says counts half: "1.1" is about what "1" is about.
    private const double OfParent = 0.5;

    /// <summary>Each figure in the section whose words ask for it; else in the leaf whose title is most alike; one that is like none in the first leaf.</summary>
    public static IReadOnlyList<OutlineDraft> Place(IReadOnlyList<OutlineDraft> outline, IReadOnlyList<IndicatorFact> figures)
    {
        var leaves = Leaves(outline, []).ToList();
        if (leaves.Count == 0 || figures.Count == 0)
        {
            return outline;
        }

        var homes = figures.ToLookup<IndicatorFact, OutlineDraft, IndicatorDraft>(
            f => Asking(f, outline) ?? Likest(Words(f.Name), leaves) ?? leaves[0].Section,
            f => new IndicatorDraft(f.Name, f.Unit),
            ReferenceEqualityComparer.Instance
        );
        return With(outline, homes);
    }

    // The deepest section that holds the figure's very words: "Tuyên truyền (số hội nghị, số người dự)".
    private static OutlineDraft? Asking(IndicatorFact figure, IReadOnlyList<OutlineDraft> sections) =>
        figure.Origin != IndicatorOrigins.Prose
            ? null
            : sections
                .Select(s =>
                    Asking(figure, s.Children)
                    ?? (VietnameseText.Fold(s.Title).Contains(VietnameseText.Fold(figure.Name), StringComparison.Ordinal) ? s : null)
                )
                .FirstOrDefault(s => s is not null);

    private static OutlineDraft? Likest(HashSet<string> words, IReadOnlyList<Leaf> leaves) =>
        leaves
            .Select(l => (l.Section, Score: Alike(words, l.Own) + OfParent * Alike(words, l.Above)))
            .Where(s => s.Score > 0)
            .OrderByDescending(s => s.Score)
            .FirstOrDefault()
            .Section;

    // Two words in common at least: one alone ("dân", "xã") is chance.
    private static double Alike(HashSet<string> figure, HashSet<string> title) =>
        title.Count(figure.Contains) is >= 2 and var shared ? (double)shared / title.Union(figure).Count() : 0;

    private static IReadOnlyList<OutlineDraft> With(IReadOnlyList<OutlineDraft> sections, ILookup<OutlineDraft, IndicatorDraft> homes) =>
        [
            .. sections.Select(s =>
                s with
                {
                    Indicators =
                    [
                        .. s.Indicators.Concat(homes[s]).DistinctBy(f => (VietnameseText.Fold(f.Name), VietnameseText.Fold(f.Unit))),
                    ],
                    Children = With(s.Children, homes),
                }
            ),
        ];

    private static IEnumerable<Leaf> Leaves(IReadOnlyList<OutlineDraft> sections, HashSet<string> above) =>
        sections.SelectMany(s => s.Children.Count == 0 ? [new Leaf(s, Words(s.Title), above)] : Leaves(s.Children, Words(s.Title)));

    private static HashSet<string> Words(string text) =>
        [
            .. VietnameseText
                .ToneKey(text)
                .Split([' ', ',', ';', '.', ':', '(', ')', '-', '/', '"'], StringSplitOptions.RemoveEmptyEntries)
                .Where(w => !Common.Contains(w)),
        ];

    private sealed record Leaf(OutlineDraft Section, HashSet<string> Own, HashSet<string> Above);
}
