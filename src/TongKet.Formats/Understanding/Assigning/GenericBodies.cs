using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"Các đơn vị" under a heading that names bodies means those bodies; so does a shorter form of their name.</summary>
internal static class GenericBodies
{
    private static readonly HashSet<string> Generic = WordList.Set(
        """
        các đơn vị | các cơ quan | các cơ quan, đơn vị | các địa phương | mỗi đơn vị | từng đơn vị | mỗi cơ quan, đơn vị | các đơn vị trên | các cơ quan trên | các đơn vị nêu trên | đơn vị | các cơ sở | các đơn vị, địa phương | các sở, ngành | các sở, ban, ngành | các bộ, ngành | các ngành | các cơ quan, đơn vị, địa phương | các cơ quan, tổ chức, đơn vị | các địa phương, đơn vị
        """
    );

    public static bool StandFor(IReadOnlyList<string> names, IReadOnlyList<string> context)
    {
        if (context.Count == 0)
        {
            return false;
        }

        // One of several named bodies, named once more, is that body alone.
        var isAll = context.Count == 1 || names.Count > 1 || Folding.Fold(names[0]).StartsWith("các ", StringComparison.Ordinal);
        // "Các văn phòng" is short for the offices above; "Các Cục Thuế" is a name of its own.
        return names.All(n => Generic.Contains(Folding.Fold(n)))
            || (isAll && !names.Any(n => n.Skip(1).Any(char.IsUpper)) && Words(names).IsSubsetOf(Words(context)));
    }

    /// <summary>"NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ": the heading names nobody in particular.</summary>
    public static bool AreAll(IReadOnlyList<string> names) => names.Count > 0 && names.All(n => Generic.Contains(Folding.Fold(n)));

    private static HashSet<string> Words(IEnumerable<string> names) =>
        names.SelectMany(n => Folding.Fold(n).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
}
