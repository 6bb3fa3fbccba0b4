using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>The whole mark of a section, from the top: "Phần thứ nhất, I.1.a".</summary>
internal static class SectionMarks
{
    public static IReadOnlyDictionary<SectionId, string> Of(IReadOnlyList<SectionView> sections)
    {
        var marks = new Dictionary<SectionId, string>();
        foreach (var section in sections)
        {
            var above = section.Parent is { } parent ? marks.GetValueOrDefault(parent) ?? "" : "";
            marks[section.Id] = (above, section.Label) switch
            {
                ("", var own) => own,
                (var up, "") => up,
                // "1.1" under "1" says it all already.
                (var up, var own) when own.Contains('.', StringComparison.Ordinal) => Above(up) is { Length: > 0 } rest
                    ? $"{rest}{own}"
                    : own,
                (var up, var own) => up.Contains(' ', StringComparison.Ordinal) && !up.Contains(',', StringComparison.Ordinal)
                    ? $"{up}, {own}"
                    : $"{up}.{own}",
            };
        }

        return marks;
    }

    private static string Above(string mark) => mark.LastIndexOf('.') is >= 0 and var dot ? mark[..(dot + 1)] : "";
}
