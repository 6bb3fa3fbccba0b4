using TongKet.Reviews.Contracts;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>What a row of a revised outline is: a section that is asked, one that was split from it, or a new one.</summary>
internal static class RowKeys
{
    /// <summary>Texts of an old section are kept aside.</summary>
    public const string Aside = "-";

    private const string New = "moi-";
    private const string Split = "tach-";

    public static string Of(SectionId section) => section.Value.ToString();

    public static SectionId? Section(string key) => Guid.TryParse(key, out var id) ? new SectionId(id) : null;

    /// <summary>A row that a person added after the launch.</summary>
    public static bool IsNew(string key) =>
        key.StartsWith(New, StringComparison.Ordinal) || key.StartsWith(Split, StringComparison.Ordinal);

    /// <summary>The section that a row was split from.</summary>
    public static SectionId? SplitFrom(string key) =>
        key.StartsWith(Split, StringComparison.Ordinal) && key.Length > Split.Length + 36 ? Section(key.Substring(Split.Length, 36)) : null;

    /// <summary>Rows as they were posted, each with a key of its own: a row that a person added has none yet.</summary>
    public static IReadOnlyList<OutlineRow> Keyed(IReadOnlyList<OutlineRow> rows, TimeProvider clock)
    {
        var taken = new HashSet<string>();
        return
        [
            .. rows.Select(r =>
                r.Source.Length is > 0 and < 100 && taken.Add(r.Source)
                    ? r
                    : r with
                    {
                        Source = New + Guid.CreateVersion7(clock.GetUtcNow()),
                    }
            ),
        ];
    }

    public static string SplitKey(string row, TimeProvider clock) =>
        Section(row) is { } section ? $"{Split}{section.Value}-{Guid.CreateVersion7(clock.GetUtcNow())}" : "";
}
