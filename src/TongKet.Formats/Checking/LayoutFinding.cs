using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking;

/// <summary>How grave a departure from the layout is.</summary>
public enum LayoutSeverity
{
    /// <summary>The rule forbids it.</summary>
    Wrong,

    /// <summary>The rule or good practice advises against it, or the rule is applied by analogy.</summary>
    Unusual,
}

/// <summary>One departure from the rules on layout, in Vietnamese, with the rule that it breaks.</summary>
/// <param name="Code">Stable code, "page.margins".</param>
/// <param name="Severity">How grave.</param>
/// <param name="Component">Which part of the paper.</param>
/// <param name="Message">What was found and what the rule asks for.</param>
/// <param name="Basis">The rule.</param>
/// <param name="Places">Where: the first lines concerned, each with its number and first words; empty for the whole paper.</param>
/// <param name="Count">How many lines are concerned.</param>
/// <param name="IsRepairable">Whether a repair can set it right without touching the substance.</param>
public sealed record LayoutFinding(
    string Code,
    LayoutSeverity Severity,
    LayoutComponent Component,
    string Message,
    string Basis,
    IReadOnlyList<LayoutPlace> Places,
    int Count,
    bool IsRepairable
);

/// <summary>A line of the paper: its number among the lines with text, from 1, and its first words.</summary>
public sealed record LayoutPlace(int Line, string Words);
