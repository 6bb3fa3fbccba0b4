using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Finds short names for papers: "gọi tắt là", "sau đây gọi là", "viết tắt là". A short name for the paper itself does not count.</summary>
internal sealed partial class AliasPass(IReadOnlyDictionary<Passage, IReadOnlyList<Mention>> mentions)
{
    public IReadOnlyList<Fact<Alias>> Read()
    {
        var found = new List<Fact<Alias>>();
        foreach (var (passage, named) in mentions)
        {
            foreach (Match match in Called().Matches(passage.Value))
            {
                var name = match.Groups["name"].Value.Trim(' ', '“', '”', '"', '.', ',');
                if (name.Length > 1 && Meant(name, named.Where(m => m.End <= match.Index).ToList()) is { } meant)
                {
                    var group = match.Groups["name"];
                    found.Add(new Fact<Alias>(new Alias(name, meant.Symbol), passage.Text.Span(group.Index, group.Length), 0.9));
                }
            }
        }

        return found;
    }

    private static Mention? Meant(string name, List<Mention> before)
    {
        var folded = Folding.Fold(name);
        var type = DocumentTypes.FoldedNames.FirstOrDefault(n => folded.StartsWith(n, StringComparison.Ordinal));
        var number = Number().Match(name);
        var numbered = before
            .Where(m => !number.Success || m.Symbol.TrimStart('0').StartsWith(number.Value.TrimStart('0'), StringComparison.Ordinal))
            .ToList();
        var fitting = numbered
            .Where(m =>
                type is null
                || m.Kind == DocumentTypes.CodeOfName(type)
                || m.Kind.StartsWith("QĐ", StringComparison.Ordinal) && type == "quy định"
            )
            .ToList();
        // "Đề án 1557" is the project that Quyết định số 1557/QĐ-TTg approves: the number is enough.
        fitting = fitting.Count == 0 && number.Success ? numbered : fitting;
        return fitting.Count == 0 ? null : fitting[^1];
    }

    [GeneratedRegex(@"(?:gọi tắt là|gọi là|viết tắt là|gọi chung là)\s*:?\s*(?<name>[^).;,]{2,120})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Called();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
