using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>What speaks against a field of the letterhead or the signature.</summary>
internal static partial class FieldDoubts
{
    private const int LongestSubject = 400;

    public static IEnumerable<Doubt> OfSubject(string subject)
    {
        if (subject.Length > LongestSubject || subject.Count(c => c == ' ') < 2)
        {
            yield return Doubt.Light("odd-length");
        }

        if (Foreign().IsMatch(Folding.Fold(subject)))
        {
            yield return Doubt.Heavy("other-line-in-subject");
        }
    }

    public static IEnumerable<Doubt> OfSignature(SignatureBlock signature)
    {
        if (signature.Authority is not null && signature.Position is null)
        {
            yield return Doubt.Light("no-position");
        }

        if (signature.Name is null)
        {
            yield return Doubt.Light("no-name");
        }
    }

    /// <summary>Lines of the letterhead or the opening that run into a subject.</summary>
    [GeneratedRegex(
        @"^(?:ngày|tháng|năm|về việc)\s|\s(?:chủ tịch|bộ trưởng|giám đốc|thủ tướng)\s(?:ủy ban nhân dân|bộ|sở|chính phủ)\s[\p{L}\s]{0,40}$|\bkính gửi\b|\bcăn cứ\b|độc lập|cộng hòa xã hội|đảng cộng sản việt nam$|--|__|\sv/v\s",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Foreign();
}
