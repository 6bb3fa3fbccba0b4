using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"Hồ sơ do các đảng ủy gửi … trước ngày …": the work stands in front of the body that does it; a deadline makes it a task.</summary>
internal static partial class PassiveTask
{
    private const int Search = 200;

    public static Lead? Find(string sentence, DateOnly? issuedOn)
    {
        var folded = Folding.Fold(sentence);
        if (TaskVerbs.OpensTask(folded) && !folded.StartsWith("báo cáo ", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (Match by in By().Matches(folded[..Math.Min(folded.Length, Search)]))
        {
            var lead = new LeadFinder(sentence).At(by.Index + by.Length, false, false);
            if (
                lead is { IsLabel: false, Bodies.IsByForm: false }
                && (by.Groups["do"].Success || Sends().IsMatch(folded, lead.ActionStart))
                && ScheduleReader.Read(sentence, false, issuedOn) is { IsPrinted: true }
            )
            {
                return lead with { ActionStart = 0 };
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<=\s)(?:(?<do>do)|của)\s(?=\p{L})", RegexOptions.None, 1000)]
    private static partial Regex By();

    [GeneratedRegex(@"\G(?:gửi|nộp|hoàn thành|phải|trình)(?!\p{L})", RegexOptions.None, 1000)]
    private static partial Regex Sends();
}
