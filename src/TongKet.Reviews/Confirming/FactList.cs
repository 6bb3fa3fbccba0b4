using System.Globalization;
using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>All that a paper holds to confirm: fields, references, tasks, addressees, figures, forms, the outline as one.</summary>
internal static class FactList
{
    public static IReadOnlyList<FactItem> Of(DocumentFacts facts) =>
        [
            .. HeaderField.All.Where(f => f.Get(facts) is not null).Select(f => Item(facts, f.Pointer, f.Label)),
            .. Many(facts, "/coSignatures", "Đồng ký", facts.CoSignatures.Count),
            .. Many(facts, "/addressees", "Kính gửi", facts.Addressees.Count),
            .. Many(facts, "/references", "Viện dẫn", facts.References.Count),
            .. Many(facts, "/assignments", "Nhiệm vụ", facts.Assignments.Count),
            .. Many(facts, "/indicators", "Số liệu", facts.Indicators.Count),
            .. Many(facts, "/tables", "Biểu", facts.Tables.Count),
            .. facts.Copies.Count > 0 ? [Item(facts, "/copies", "Nơi nhận")] : Array.Empty<FactItem>(),
            .. facts.Outline.Count > 0 ? [Item(facts, "/outline", "Đề cương")] : Array.Empty<FactItem>(),
        ];

    /// <summary>Those to be looked at, in the order of the paper.</summary>
    public static IReadOnlyList<FactItem> DoubtfulOf(DocumentFacts facts) =>
        [.. Of(facts).Where(i => i.Doubtful).OrderBy(i => PlaceOf(facts, i.Pointer) ?? int.MaxValue)];

    /// <summary>One of them.</summary>
    public static FactItem Of(DocumentFacts facts, string pointer) => Item(facts, pointer, "");

    private static IEnumerable<FactItem> Many(DocumentFacts facts, string pointer, string label, int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => Item(facts, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), $"{label} {i + 1}"));

    private static FactItem Item(DocumentFacts facts, string pointer, string label) =>
        new(pointer, label, ConfidenceOf(facts, pointer), facts.Confirmed.Contains(pointer));

    // A row is as sure as its least sure part.
    private static double? ConfidenceOf(DocumentFacts facts, string pointer) => Parts(facts, pointer).Min(e => (double?)e.Confidence);

    private static int? PlaceOf(DocumentFacts facts, string pointer) => Parts(facts, pointer).Min(e => (int?)e.Start);

    private static IEnumerable<FactEvidence> Parts(DocumentFacts facts, string pointer) =>
        facts.Evidence.Where(e => e.Key == pointer || e.Key.StartsWith(pointer + "/", StringComparison.Ordinal)).Select(e => e.Value);
}
