using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Bold, italic, underlined: how it is measured and set.</summary>
internal sealed record LetterShape(
    string Code,
    string Name,
    LayoutProperty Property,
    Func<RunFacts, bool?> Found,
    Action<MeasuredLine, bool> Set
)
{
    public const string Bold = "đậm";

    public static readonly IReadOnlyList<LetterShape> All =
    [
        new("bold", Bold, LayoutProperty.Bold, f => f.Bold ?? false, Settings.Bold),
        new("italic", "nghiêng", LayoutProperty.Italic, f => f.Italic ?? false, Settings.Italic),
        new("underline", "gạch chân", LayoutProperty.Underlined, f => f.Underline ?? false, Settings.Underline),
    ];

    /// <summary>"đậm", "không đậm".</summary>
    public static string Word(LetterShape shape, bool on) => on ? shape.Name : "không " + shape.Name;
}
