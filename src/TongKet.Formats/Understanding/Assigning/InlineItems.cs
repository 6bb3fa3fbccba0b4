using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"Sở X: (1) …; (2) …; (3) …": items numbered inside one paragraph.</summary>
internal static partial class InlineItems
{
    /// <summary>The text in front of "(1)" and the items, or null when the paragraph holds no such row.</summary>
    public static (MappedText LeadIn, IReadOnlyList<MappedText> Items)? Split(MappedText text)
    {
        var marks = new List<Match>();
        foreach (Match mark in Mark().Matches(text.Text))
        {
            if (mark.Groups[1].ValueSpan.SequenceEqual((marks.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)))
            {
                marks.Add(mark);
            }
        }

        if (marks.Count < 2 || !text.Text.AsSpan(0, marks[0].Index).TrimEnd().EndsWith(":"))
        {
            return null;
        }

        var items = new List<MappedText>();
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            items.Add(text.Slice(start, (i + 1 < marks.Count ? marks[i + 1].Index : text.Length) - start));
        }

        return (text.Slice(0, marks[0].Index), items);
    }

    [GeneratedRegex(@"(?<=^|[\s;:,.])\((\d{1,2})\)\s", RegexOptions.None, 1000)]
    private static partial Regex Mark();
}
