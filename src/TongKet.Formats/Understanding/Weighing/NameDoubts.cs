using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>What speaks against a text being the name of a body.</summary>
internal static partial class NameDoubts
{
    private const int LongestName = 16;

    public static IEnumerable<Doubt> Of(string name)
    {
        if (Debris().IsMatch(name))
        {
            yield return Doubt.Heavy("debris-in-name");
        }

        if (name.Count(c => c == ' ') >= LongestName)
        {
            yield return Doubt.Light("long-name");
        }

        if (OpenEnd().IsMatch(Folding.Fold(name)))
        {
            yield return Doubt.Heavy("open-end");
        }
    }

    /// <summary>Lines of a list of recipients: a second bullet inside a line means that two lines were read as one.</summary>
    public static IEnumerable<Doubt> OfListed(string line)
    {
        if (TwoLines().IsMatch(line))
        {
            yield return Doubt.Heavy("two-lines");
        }
    }

    [GeneratedRegex(@"[;,)]\s[-–+•]\s|--|__|[|=~<>{}]", RegexOptions.None, 1000)]
    private static partial Regex TwoLines();

    /// <summary>Rules, bullets and marks of other lines that a name does not have.</summary>
    [GeneratedRegex(@"--|__|[|=~<>{}\[\]]|;\s|:\s|\.\s\p{Lu}|\d{4}", RegexOptions.None, 1000)]
    private static partial Regex Debris();

    [GeneratedRegex(
        @"\s(?:và|của|các|cho|về|để|theo|trong|tại|với|là|cần|phải|đã|được|hoặc|trực tiếp)$|\strực tiếp\s",
        RegexOptions.None,
        1000
    )]
    private static partial Regex OpenEnd();
}
