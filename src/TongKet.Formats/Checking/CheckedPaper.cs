using TongKet.Formats.Reading;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking;

/// <summary>A checked paper.</summary>
/// <param name="Profile">The layout that it was compared with.</param>
/// <param name="Findings">What breaks the rules, in the order of the paper's parts.</param>
/// <param name="Changes">What a repair changed; empty after a mere check.</param>
/// <param name="Repaired">The repaired Word file; null after a mere check.</param>
public sealed record CheckedPaper(
    LayoutProfile Profile,
    IReadOnlyList<LayoutFinding> Findings,
    IReadOnlyList<LayoutChange> Changes,
    ReadOnlyMemory<byte>? Repaired
);

/// <summary>Either a checked paper or why the file cannot be checked.</summary>
public sealed record LayoutAnswer(CheckedPaper? Paper, Refusal? Refusal);

/// <summary>Why a file cannot be checked, beside the reader's own refusals.</summary>
public static class CheckRefusals
{
    /// <summary>A PDF or text has no formatting to check.</summary>
    public static readonly Refusal OnlyWord = new(
        "check.only-word",
        "Kiểm tra thể thức cần tệp Word (.docx) để đo phông chữ, cỡ chữ, lề trang. Hãy chọn bản .docx của văn bản này."
    );
}
