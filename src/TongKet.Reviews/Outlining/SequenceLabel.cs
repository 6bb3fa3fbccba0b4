using System.Globalization;
using System.Text.RegularExpressions;

namespace TongKet.Reviews.Outlining;

/// <summary>How sections beside each other are counted.</summary>
internal enum Counting
{
    Roman,
    Arabic,
    Letter,
    Word,
}

/// <summary>The mark of a section as a place in a sequence: "II.", "2.3", "b)", "Phần thứ hai".</summary>
/// <param name="Before">What stands in front of the number.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="Way">How it is written.</param>
internal sealed partial record SequenceLabel(string Before, int Number, string After, Counting Way)
{
    private const int Most = 99;

    // As official papers letter their points: "đ" behind "d", no f, j, w, z.
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>Every way to read a mark; "C" may be a hundred or the letter behind B.</summary>
    public static IEnumerable<SequenceLabel> Read(string label) =>
        Enum.GetValues<Counting>().Select(way => Read(label.Trim(), way)).OfType<SequenceLabel>();

    /// <summary>The mark so many places on; null where the counting ends.</summary>
    public SequenceLabel? On(int places = 1) => Print(Number + places) is null ? null : this with { Number = Number + places };

    public override string ToString() => Before + Print(Number) + After;

    private static SequenceLabel? Read(string label, Counting way)
    {
        var match = (way is Counting.Word ? Worded() : Marked()).Match(label);
        var (before, core, after) = (match.Groups["before"].Value, match.Groups["core"].Value, match.Groups["after"].Value);
        var number = Enumerable.Range(1, Most).FirstOrDefault(n => Print(n, way, IsUpper(core)) == core);
        return match.Success && number > 0 ? new SequenceLabel(before, number, after, way) { Upper = IsUpper(core) } : null;
    }

    private bool Upper { get; init; }

    private static bool IsUpper(string core) => core.Length > 0 && char.IsUpper(core[0]);

    private string? Print(int number) => Print(number, Way, Upper);

    private static string? Print(int number, Counting way, bool upper) =>
        number is < 1 or > Most
            ? null
            : way switch
            {
                Counting.Arabic => number.ToString(CultureInfo.InvariantCulture),
                Counting.Roman => upper ? Roman(number) : null,
                Counting.Word => number <= Words.Length ? Words[number - 1] : null,
                _ => number > Letters.Length ? null
                : upper ? char.ToUpperInvariant(Letters[number - 1]).ToString()
                : Letters[number - 1].ToString(),
            };

    private static string Roman(int number)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
        return tens[number / 10] + ones[number % 10];
    }

    [GeneratedRegex(@"^(?<before>(?:.*[\s.])?)(?<core>\d{1,2}|[IVXLC]+|[A-Za-zĐđ])(?<after>[.):]*)$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(?<before>.*\bthứ\s)(?<core>\p{L}+)(?<after>[.):]*)$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Worded();
}
