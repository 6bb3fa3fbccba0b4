using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>A drawn straight line on a page, in millimetres.</summary>
internal sealed record RenderedLine(double Left, double Top, double Right, double Bottom)
{
    public double Length => Right - Left;

    public double Middle => (Left + Right) / 2;

    public bool Lies => Math.Abs(Bottom - Top) < 0.1;
}

/// <summary>A word with its weight and slope.</summary>
internal sealed record StyledWord(string Text, bool Bold, bool Italic);

/// <summary>What a paper looks like on its pages.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Words">Where its words stand.</param>
/// <param name="Lines">Lines drawn on page 1.</param>
/// <param name="Styled">Its words with weight and slope.</param>
/// <param name="Fonts">Names of its fonts.</param>
internal sealed record RenderedPaper(
    OfficialPaper Paper,
    IReadOnlyList<RenderedWord> Words,
    IReadOnlyList<RenderedLine> Lines,
    IReadOnlyList<StyledWord> Styled,
    IReadOnlyList<string> Fonts
)
{
    /// <summary>The words of a text, in the order of the page; empty when it is not there.</summary>
    public IReadOnlyList<RenderedWord> Find(string text)
    {
        // Words of the two columns of page 1 may come one between the other.
        var edge = Paper.Profile.Page.Left + Paper.Profile.Letterhead.LeftWidth;
        var page = Words.Where(w => w.Page == 1).OrderBy(w => Math.Round(w.Bottom)).ThenBy(w => w.Left).ToList();
        RenderedWord[][] columns =
        [
            [.. Words],
            [.. page.Where(w => w.Right < edge)],
            [.. page.Where(w => w.Left > Math.Min(edge, 93))],
        ];
        return columns.Select(c => Find(c, w => w.Text, text)).FirstOrDefault(f => f.Count > 0) ?? [];
    }

    public IReadOnlyList<StyledWord> FindStyled(string text) => Find(Styled, w => w.Text, text);

    private static IReadOnlyList<T> Find<T>(IReadOnlyList<T> words, Func<T, string> textOf, string text)
    {
        var wanted = Bare(text);
        for (var start = 0; start < words.Count; start++)
        {
            var (said, end) = ("", start);
            while (end < words.Count && said.Length < wanted.Length)
            {
                said += Bare(textOf(words[end++]));
            }

            if (said == wanted)
            {
                return [.. words.Skip(start).Take(end - start)];
            }
        }

        return [];
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
