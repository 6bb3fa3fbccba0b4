using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Which lines belong to the subject (trích yếu): HD 05-HD/VPTW II.5, NĐ 30/2020/NĐ-CP Điều 10.</summary>
internal static partial class SubjectLines
{
    private const int Most = 8;
    private const int LongestOfLetter = 120;

    /// <summary>A subject in capitals goes on in capitals or small; one in small letters in a line that starts small or looks the same.</summary>
    public static bool GoesOn(IReadOnlyList<HeadLine> subject, HeadLine type, HeadLine line, HeadLine? next)
    {
        if (subject.Count >= Most || LabelReader.Read(line.Value) is not null && subject.Count > 0)
        {
            return false;
        }

        if (subject.Count == 0)
        {
            return !(EnactingLine.Is(line, type) && next is not null);
        }

        var before = subject[^1];
        if (EnactingLine.Is(line, type))
        {
            return false;
        }

        if (Casing.IsUpper(before.Value) && line.IsUpper)
        {
            return true;
        }

        if (IsPeriod(line.Value))
        {
            return true;
        }

        return !line.IsUpper
            && !LineShapes.EndsSentence(before.Value)
            && !BodyOpenings.Opens(char.IsLower(line.Value[0]) ? "" : line.Value)
            && (char.IsLower(line.Value[0]) || before.Value[^1] is ',' or '-' or '–' || IsSplitTitle(before, line));
    }

    /// <summary>The subject of a công văn stands small under the symbol, often over several lines, above "Kính gửi".</summary>
    public static bool OfLetter(IReadOnlyList<HeadLine> subject, HeadLine line, IReadOnlyList<HeadLine> lines, int at) =>
        subject.Count == 0
        || (
            subject.Count < Most
            && line.Value.Length <= LongestOfLetter
            && subject[^1].Last + 1 >= line.Last
            && !LineShapes.EndsSentence(subject[^1].Value)
            && (char.IsLower(line.Value[0]) || lines.Skip(at + 1).Take(5).Any(l => l.Kind == HeadLineKind.To))
        );

    /// <summary>"Năm 2025", "Quý III năm 2025" alone on the subject's last line.</summary>
    private static bool IsPeriod(string text) => text.Length < 40 && Period().IsMatch(text);

    [GeneratedRegex(@"^(?:Năm|Quý|Tháng|Giai đoạn|Nhiệm kỳ|Học kỳ|\d{1,2} tháng)\s[^.,;:]*\d{4}$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Period();

    private static bool IsSplitTitle(HeadLine before, HeadLine line) =>
        before.LooksLike(line) && !LineShapes.EndsSentence(line.Value) && line.Value.Length < 200;
}
