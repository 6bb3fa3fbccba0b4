namespace TongKet.Documents.Contracts;

/// <summary>What a paper does with another one that it names: the words of <see cref="ReferenceFact.Relation"/>.</summary>
public static class ReferenceRelations
{
    /// <summary>All with their Vietnamese words, in the order of a list to choose from.</summary>
    public static readonly IReadOnlyList<(string Relation, string Word)> All =
    [
        ("implements", "thực hiện"),
        ("basedOn", "căn cứ"),
        ("sumsUp", "sơ kết, tổng kết"),
        ("replaces", "thay thế"),
        ("amends", "sửa đổi, bổ sung"),
        ("repeals", "bãi bỏ"),
        ("attachedTo", "kèm theo"),
        ("answers", "phúc đáp"),
        ("reminds", "đôn đốc"),
    ];

    /// <summary>The Vietnamese word, or null.</summary>
    public static string? WordOf(string? relation) => All.FirstOrDefault(r => r.Relation == relation).Word;
}
