using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The bodies behind "phối hợp với".</summary>
internal static partial class SupportFinder
{
    public static IReadOnlyList<string> Read(string action)
    {
        var reader = new BodyPhraseReader(action);
        var found = new List<string>();
        foreach (Match match in With().Matches(reader.Folded))
        {
            if (reader.ReadAt(match.Index + match.Length) is { } phrase)
            {
                found.AddRange(phrase.In(action).Where(n => !found.Contains(n, StringComparer.OrdinalIgnoreCase)));
            }
        }

        return found;
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:phối hợp(?:\s+chặt chẽ)?(?:\s+(?:với|cùng với|cùng))?|cùng(?:\s+với)?|có sự phối hợp của)\s+",
        RegexOptions.None,
        1000
    )]
    private static partial Regex With();
}
