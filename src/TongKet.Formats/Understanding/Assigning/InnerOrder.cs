using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"Đồng ý chủ trương …; giao Sở X hướng dẫn …": the order stands in a later clause of the sentence.</summary>
internal static partial class InnerOrder
{
    public static Lead? Find(string sentence)
    {
        var finder = new LeadFinder(sentence);
        foreach (Match order in Order().Matches(finder.Reader.Folded))
        {
            if (finder.At(order.Index + order.Length, true, true) is { } lead)
            {
                return lead;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[;,:.]\s(?:và\s|đồng thời\s|theo đó,?\s)?(?:giao|đề nghị|yêu cầu|phân công)\s(?:cho\s)?", RegexOptions.None, 1000)]
    private static partial Regex Order();
}
