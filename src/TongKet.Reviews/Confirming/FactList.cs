using System.Globalization;
using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>All that a paper holds to confirm: fields, references, tasks, addressees, the outline as one.</summary>
internal static class FactList
{
    public static IReadOnlyList<FactItem> Of(DocumentFacts facts)
    {
        var items = new List<FactItem>();
        items.AddRange(HeaderField.All.Where(f => f.Get(facts) is not null).Select(f => Item(facts, f.Pointer, f.Label)));
        items.AddRange(Many(facts, "/addressees", "Kính gửi", facts.Addressees.Count));
        items.AddRange(Many(facts, "/references", "Viện dẫn", facts.References.Count));
        items.AddRange(Many(facts, "/assignments", "Nhiệm vụ", facts.Assignments.Count));
        if (facts.Copies.Count > 0)
        {
            items.Add(Item(facts, "/copies", "Nơi nhận"));
        }

        if (facts.Outline.Count > 0)
        {
            items.Add(Item(facts, "/outline", "Đề cương"));
        }

        return items;
    }

    /// <summary>One of them.</summary>
    public static FactItem Of(DocumentFacts facts, string pointer) => Item(facts, pointer, "");

    private static IEnumerable<FactItem> Many(DocumentFacts facts, string pointer, string label, int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => Item(facts, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), $"{label} {i + 1}"));

    private static FactItem Item(DocumentFacts facts, string pointer, string label) =>
        new(pointer, label, ConfidenceOf(facts, pointer), facts.Confirmed.Contains(pointer));

    // A row is as sure as its least sure part.
    private static double? ConfidenceOf(DocumentFacts facts, string pointer) =>
        facts
            .Evidence.Where(e => e.Key == pointer || e.Key.StartsWith(pointer + "/", StringComparison.Ordinal))
            .Min(e => (double?)e.Value.Confidence);
}
