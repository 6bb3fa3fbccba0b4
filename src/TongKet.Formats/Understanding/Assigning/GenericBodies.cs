using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"Các đơn vị" under a heading that names bodies means those bodies; so does a shorter form of their name.</summary>
internal static class GenericBodies
{
    private static readonly HashSet<string> Generic = WordList.Set(
        """
        các đơn vị | các cơ quan | các cơ quan, đơn vị | các địa phương | các đơn vị trên | các cơ quan trên | các đơn vị nêu trên | đơn vị | các cơ sở | các đơn vị, địa phương
        """
    );

    public static bool StandFor(IReadOnlyList<string> names, IReadOnlyList<string> context)
    {
        if (context.Count == 0)
        {
            return false;
        }

        var named = Words(context);
        return names.All(n => Generic.Contains(Folding.Fold(n))) || Words(names).IsSubsetOf(named);
    }

    private static HashSet<string> Words(IEnumerable<string> names) =>
        names.SelectMany(n => Folding.Fold(n).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
}
