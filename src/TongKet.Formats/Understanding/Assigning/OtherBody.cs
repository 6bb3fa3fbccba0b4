using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"…; các sở … rà soát …", "…; (2) Trưởng Ban … chủ trì …": behind a semicolon another body may get its own task.</summary>
internal static partial class OtherBody
{
    private const int LongestSentence = 4_000;

    /// <summary>Where the first task ends and where the other's sentence starts; null when one body does it all.</summary>
    public static (int End, int Start)? Find(string sentence, int from)
    {
        if (sentence.Length > LongestSentence)
        {
            return null;
        }

        foreach (Match joint in Joint().Matches(sentence, Math.Min(from, sentence.Length)))
        {
            var rest = sentence[(joint.Index + joint.Length)..];
            var lead = new LeadFinder(rest).FindAtStart();
            var isOwn = joint.Value[0] == ';' || StartsDuty(rest, lead);
            if (lead is not null && isOwn && !(lead.Bodies.IsByForm && !lead.IsOrdered))
            {
                return (joint.Index, joint.Index + joint.Length);
            }
        }

        return null;
    }

    private static bool StartsDuty(string rest, Lead? lead) =>
        lead is not null && Folding.Fold(rest[lead.ActionStart..]).StartsWith("có trách nhiệm", StringComparison.Ordinal);

    [GeneratedRegex(@"[;,]\s(?:\(\d{1,2}\)\s|đồng thời,?\s)?", RegexOptions.None, 1000)]
    private static partial Regex Joint();
}
