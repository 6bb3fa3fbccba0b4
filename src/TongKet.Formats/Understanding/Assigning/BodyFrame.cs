using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.Outlining;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The paragraphs of the paper proper, between letterhead and closing, without outlines.</summary>
internal sealed class BodyFrame(PaperView view, Header header, int first, int end, IReadOnlyList<FoundOutline> outlines)
{
    private const int LongestParagraph = 10_000;

    public PaperView View { get; } = view;

    public Header Header { get; } = header;

    public IReadOnlyList<Passage> Passages { get; } = Joined(Running(view, first, end, outlines));

    /// <summary>The paper's own date: its year completes dates without one, and no deadline ends before it.</summary>
    public DateOnly? IssuedOn => Header.IssuedOn?.Value ?? Header.Around;

    /// <summary>The paragraphs outside tables, also outside those that lost their frame, and outside outlines.</summary>
    private static IEnumerable<Passage> Running(PaperView view, int first, int end, IReadOnlyList<FoundOutline> outlines)
    {
        var tables = CellLines.Find(view.Passages).ToList();
        return view.Passages.Where(
            (p, i) =>
                p.Table < 0
                && i >= first
                && i < end
                && !outlines.Any(o => i >= o.FirstPassage && i < o.EndPassage)
                && !tables.Exists(t => i >= t.First && i < t.End)
        );
    }

    /// <summary>A line that starts small behind "…;", or behind a comma or in the middle of a sentence goes on with the paragraph above it.</summary>
    private static List<Passage> Joined(IEnumerable<Passage> passages)
    {
        var joined = new List<Passage>();
        foreach (var passage in passages)
        {
            if (joined.Count > 0 && GoesOn(joined[^1], passage))
            {
                var above = joined[^1];
                joined[^1] = new Passage(MappedText.Join([above.Text, passage.Text]), above.StartsCell, above.Table, above.Marks);
            }
            else
            {
                joined.Add(passage);
            }
        }

        return joined;
    }

    private static bool GoesOn(Passage above, Passage below) =>
        // Each line that is joined copies what stands above it; no honest paragraph is longer.
        above.Value.Length < LongestParagraph
        && below.Label is null
        && (
            (above.Value[^1] == ',' && above.Label is not { IsBullet: true })
            || (char.IsLower(below.Value[0]) && (above.Value[^1] is ';' or ',' || char.IsLetterOrDigit(above.Value[^1])))
        );
}
