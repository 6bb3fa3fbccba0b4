using TongKet.Formats.Text;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Whether the bare letters of a word, without any mark, are those of a syllable.</summary>
internal static class Unmarked
{
    private static readonly HashSet<string> BareRimes = new(Rimes.All.Select(VietnameseText.RemoveMarks), StringComparer.Ordinal);

    public static bool IsSyllable(string lower)
    {
        var bare = VietnameseText.RemoveMarks(lower);
        return Syllable.Onsets.Any(o =>
            VietnameseText.RemoveMarks(o) is var onset
            && bare.StartsWith(onset, StringComparison.Ordinal)
            && BareRimes.Contains(bare[onset.Length..])
        );
    }
}
