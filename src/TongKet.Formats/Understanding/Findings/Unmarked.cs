using TongKet.Formats.Text;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Whether the bare letters of a word, without any mark, are those of a syllable.</summary>
internal static class Unmarked
{
    private static readonly HashSet<string> BareRimes = new(Rimes.All.Select(VietnameseText.RemoveMarks), StringComparer.Ordinal);

    private static readonly string[] BareOnsets = [.. Syllable.Onsets.Select(VietnameseText.RemoveMarks)];

    public static bool IsSyllable(string lower)
    {
        var bare = VietnameseText.RemoveMarks(lower);
        return BareOnsets.Any(onset => bare.StartsWith(onset, StringComparison.Ordinal) && BareRimes.Contains(bare[onset.Length..]));
    }
}
