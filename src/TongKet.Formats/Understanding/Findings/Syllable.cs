using System.Text;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>
/// A Vietnamese syllable: onset, rime, tone. Which onsets stand before which vowels, and that a rime ending in a stop takes
/// the tones sắc and nặng only, is all that is needed to tell a syllable from two written together.
/// </summary>
internal readonly record struct Syllable(string Base, char Tone, int ToneAt)
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const string Stops = "cpt";

    /// <summary>All beginnings of a syllable; the first is none.</summary>
    public static readonly string[] Onsets =
    [
        "",
        "b",
        "c",
        "ch",
        "d",
        "đ",
        "g",
        "gh",
        "gi",
        "h",
        "k",
        "kh",
        "l",
        "m",
        "n",
        "ng",
        "ngh",
        "nh",
        "p",
        "ph",
        "qu",
        "r",
        "s",
        "t",
        "th",
        "tr",
        "v",
        "x",
    ];

    public bool EndsInStop => Base.EndsWith("ch", StringComparison.Ordinal) || Stops.Contains(Base[^1], StringComparison.Ordinal);

    /// <summary>Takes the tone off; null when there is more than one, or something that is no letter.</summary>
    public static Syllable? Of(string lower)
    {
        var (letters, tone, at) = (new StringBuilder(lower.Length), '\0', -1);
        foreach (var c in lower)
        {
            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            var marks = parts.Where(p => Tones.Contains(p, StringComparison.Ordinal)).ToList();
            if (marks.Count > 1 || (marks.Count == 1 && tone != '\0') || !char.IsLetter(c))
            {
                return null;
            }

            (tone, at) = marks.Count == 1 ? (marks[0], letters.Length) : (tone, at);
            letters.Append(
                string.Concat(parts.Where(p => !Tones.Contains(p, StringComparison.Ordinal))).Normalize(NormalizationForm.FormC)
            );
        }

        return letters.Length == 0 ? null : new Syllable(letters.ToString(), tone, at);
    }

    public bool IsValid => HasValidBase && (!EndsInStop || Tone is '\u0301' or '\u0323');

    public bool HasValidBase
    {
        get
        {
            var word = Base;
            return Onsets.Any(o => word.StartsWith(o, StringComparison.Ordinal) && Fits(o, word[o.Length..]));
        }
    }

    private static bool Fits(string onset, string rime)
    {
        // "gì", "gìn", "giếng": the i belongs to both.
        if (onset == "gi" && Rimes.All.Contains("i" + rime))
        {
            return true;
        }

        var isFront = rime.Length > 0 && rime[0] is 'e' or 'ê' or 'i' or 'y';
        return Rimes.All.Contains(rime)
            && onset switch
            {
                "k" or "gh" or "ngh" => isFront,
                "c" or "ng" => !isFront,
                "g" => !isFront,
                _ => true,
            };
    }
}
