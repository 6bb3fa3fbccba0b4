using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"…; các sở … rà soát …", "…; (2) Trưởng Ban … chủ trì …": behind a semicolon another body may get its own task.</summary>
internal static partial class OtherBody
{
    private const int LongestSentence = 4_000;
    private const int FewestBlanks = 3;

    /// <summary>Where the first task ends and where the other's sentence starts; null when one body does it all.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where the first task starts.</param>
    /// <param name="isInherited">The first task is that of a heading's body: "…; phân công X …" is what that body does.</param>
    public static (int End, int Start)? Find(string sentence, int from, bool isInherited = false)
    {
        if (sentence.Length > LongestSentence)
        {
            return null;
        }

        foreach (Match joint in Joint().Matches(sentence, Math.Min(from, sentence.Length)))
        {
            var rest = sentence[(joint.Index + joint.Length)..];
            var finder = new LeadFinder(rest);
            var lead = finder.FindAtStart() ?? (joint.Value[0] == ';' && LeadRules.OpensTimed(rest) ? finder.Find() : null);
            var isOwn =
                (joint.Value[0] == ';' && !IsHead(rest, lead))
                || joint.Value.EndsWith("còn ", StringComparison.Ordinal)
                || StandsAlone(sentence, from, joint.Index, lead)
                || StartsDuty(rest, lead);
            if (
                lead is not null
                && isOwn
                && !(isInherited ? lead.IsOrdered || lead.Bodies.IsByForm : IsDoubtful(lead, rest))
                && !IsPartner(sentence, from, joint.Index)
            )
            {
                return (joint.Index, joint.Index + joint.Length);
            }
        }

        return null;
    }

    /// <summary>Seen by the form of its name alone; behind a semicolon "Công an xã …" in capitals is a body all the same.</summary>
    private static bool IsDoubtful(Lead lead, string rest) =>
        lead.Bodies.IsByForm
        && !lead.IsOrdered
        && !(char.IsUpper(rest[0]) && rest.IndexOf(' ') is var blank && lead.Bodies.End > blank + 1);

    /// <summary>"phối hợp với Sở X; Thủ trưởng các ngành …": the row of those who help goes on behind the semicolon.</summary>
    private static bool IsPartner(string sentence, int from, int joint)
    {
        var with = With().Matches(Folding.Fold(sentence[from..joint])).LastOrDefault();
        return with is not null
            && new BodyPhraseReader(sentence).ReadAt(from + with.Index + with.Length) is { } helpers
            && helpers.End > joint;
    }

    [GeneratedRegex(@"phối hợp(?: chặt chẽ)? (?:cùng )?(?:với )?", RegexOptions.None, 1000)]
    private static partial Regex With();

    /// <summary>"…; người đứng đầu chịu trách nhiệm …": the head of the body that was named, no other one.</summary>
    private static bool IsHead(string rest, Lead? lead) =>
        lead is not null && !lead.IsOrdered && Heads.Contains(Folding.Fold(rest[lead.Bodies.Start..lead.Bodies.End]));

    /// <summary>"… trong dự toán năm 2026, Phòng X thẩm định …": no body stands in the clause before the comma that X could belong to.</summary>
    private static bool StandsAlone(string sentence, int from, int joint, Lead? lead)
    {
        if (
            lead is not { IsOrdered: false, IsLabel: false, Bodies.IsByForm: false }
            || !char.IsUpper(sentence[Math.Min(joint + 2, sentence.Length - 1)])
        )
        {
            return false;
        }

        var start = Math.Max(from, sentence.LastIndexOfAny([',', ';'], Math.Max(0, joint - 1)) + 1);
        var clause = sentence[start..joint];
        var folded = Folding.Fold(clause);
        for (var at = 0; at < clause.Length; at++)
        {
            if ((at == 0 || clause[at - 1] == ' ') && OrganHeads.LengthAt(folded, at) > 0)
            {
                return false;
            }
        }

        // "Nhận được công văn này, các sở …" is no work of anybody.
        folded = folded.TrimStart();
        var isWhole = folded.Count(c => c == ' ') >= FewestBlanks && !folded.StartsWith("chủ trì", StringComparison.Ordinal);
        var isShare = Folding.Fold(sentence[(joint + 2)..])[lead.ActionStart..].StartsWith("phối hợp", StringComparison.Ordinal);
        return isWhole && !isShare && TaskVerbs.OpensTask(folded) && !folded.StartsWith("nhận được", StringComparison.Ordinal);
    }

    private static readonly HashSet<string> Heads = WordList.Set("người đứng đầu | thủ trưởng | người đứng đầu cấp ủy");

    private static bool StartsDuty(string rest, Lead? lead) =>
        lead is not null
        && !IsHead(rest, lead)
        && Folding.Fold(rest[lead.ActionStart..]).StartsWith("có trách nhiệm", StringComparison.Ordinal);

    [GeneratedRegex(@"[;,]\s(?:\(\d{1,2}\)\s|đồng thời,?\s|riêng\s|còn\s|trong đó,?\s(?=giao\s))?", RegexOptions.None, 1000)]
    private static partial Regex Joint();
}
