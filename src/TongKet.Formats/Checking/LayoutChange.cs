using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking;

/// <summary>One entry of the change log of a repair: where, which part, what it was and what it is now.</summary>
/// <param name="Component">Which part of the paper.</param>
/// <param name="Place">The line, or null for the whole paper.</param>
/// <param name="What">What was changed, in Vietnamese: "Cỡ chữ".</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What is written now.</param>
/// <param name="Basis">The rule that asks for it.</param>
/// <param name="Allowed">What the rule allows, where it leaves room ("13–14"); null where it asks for one thing.</param>
public sealed record LayoutChange(
    LayoutComponent Component,
    LayoutPlace? Place,
    string What,
    string Before,
    string After,
    string Basis,
    string? Allowed = null
);
