namespace TongKet.Formats.Checking;

/// <summary>Equal changes of one part of a paper: a log of a line for each paragraph is read by nobody.</summary>
/// <param name="Change">The first of them; all others differ from it in place only.</param>
/// <param name="Lines">Numbers of the lines changed, in order; empty for the whole paper.</param>
public sealed record LayoutChangeGroup(LayoutChange Change, IReadOnlyList<int> Lines)
{
    /// <summary>The changes of a repair, equal ones together, in the order of the first of each.</summary>
    public static IReadOnlyList<LayoutChangeGroup> Of(IEnumerable<LayoutChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return
        [
            .. changes
                .GroupBy(c => c with { Place = null })
                .Select(g => new LayoutChangeGroup(g.First(), [.. g.Select(c => c.Place?.Line).OfType<int>().Distinct().Order()])),
        ];
    }

    /// <summary>"Nội dung, 21 đoạn (dòng 12, 14–33): cỡ chữ 12 → 14 (quy định 13–14)", without the rule's name.</summary>
    public string Describe() => $"{Change.Component.Name()}{Where}: {Small(Change.What)} {Change.Before} → {Change.After}{Room}";

    private string Where =>
        Lines.Count > 1 ? $", {Lines.Count} đoạn (dòng {LineNumbers.Print(Lines)})"
        : Change.Place is { } at ? $", dòng {at.Line} \"{at.Words}\""
        : "";

    private string Room => Change.Allowed is { } allowed && allowed != Change.After ? $" (quy định {allowed})" : "";

    private static string Small(string what) => char.ToLowerInvariant(what[0]) + what[1..];
}
