using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>What stands below a passage.</summary>
internal static class Surroundings
{
    public static bool HasChildren(IReadOnlyList<Passage> passages, int i, Label label)
    {
        if (i + 1 >= passages.Count)
        {
            return false;
        }

        var next = passages[i + 1];
        return next.Label is { } below
            ? below.Kind > label.Kind
            : !RoleLine.IsOne(next) && !label.IsBullet && !ClosingLines.IsClosing(next.Value, false);
    }

    public static bool IsPlain(IReadOnlyList<Passage> passages, int i) =>
        i < passages.Count && passages[i].Label is null && !RoleLine.IsOne(passages[i]);

    /// <summary>"bao gồm:" and a list of papers below are parts of the task above them.</summary>
    public static bool OpensParts(IReadOnlyList<Passage> passages, int i, string text, bool isUnderBody)
    {
        var folded = Folding.Fold(text).TrimEnd(':', ' ');
        if (folded.EndsWith("bao gồm", StringComparison.Ordinal) || folded.EndsWith(" gồm", StringComparison.Ordinal))
        {
            return (isUnderBody && TaskVerbs.OpensTask(folded)) || new LeadFinder(text).Find() is not null;
        }

        return isUnderBody && ListsPapers(passages, i);
    }

    /// <summary>Most items below are papers ("- Nghị định số …"), not tasks.</summary>
    private static bool ListsPapers(IReadOnlyList<Passage> passages, int i)
    {
        var items = passages.Skip(i + 1).TakeWhile(p => p.IsBullet).ToList();
        return items.Count > 0 && items.Count(p => DocumentTypes.StartsWithName(p.Content.Text)) * 2 > items.Count;
    }
}
