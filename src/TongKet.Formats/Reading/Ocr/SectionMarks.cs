using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Roman numbers in front of titles: "HI. TỔ CHỨC" is III, "Il." II, "IY." IV. Only before a capital letter.</summary>
internal static partial class SectionMarks
{
    public static string Restore(string line, List<(string Read, string Taken)> corrections)
    {
        var match = Mark.Match(line);
        if (!match.Success)
        {
            return line;
        }

        var read = match.Groups["mark"].Value;
        var taken = string.Concat(read.Select(Sign));
        // "11." is eleven: only with a letter in it is it a Roman number.
        if (taken == read || !Roman.IsMatch(taken) || read.All(char.IsAsciiDigit))
        {
            return line;
        }

        corrections.Add((read + ".", taken + "."));
        return taken + line[read.Length..];
    }

    private static string Sign(char c) =>
        c switch
        {
            'l' or '1' or 'L' or 'i' or 'Ị' or 'Í' or 'Ì' or '|' or 'J' => "I",
            'H' => "II",
            'Y' or 'v' => "V",
            _ => c.ToString(),
        };

    [GeneratedRegex(@"^(?<mark>[IlHiL1VvYXỊÍÌ|J]{2,5}(?=\.\s?\p{Lu})|H(?=\.\s?\p{Lu}{2}))\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark { get; }

    [GeneratedRegex("^X{0,2}(?:IX|IV|V?I{0,3})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Roman { get; }
}
