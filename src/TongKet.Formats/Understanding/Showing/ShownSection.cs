namespace TongKet.Formats.Understanding.Showing;

/// <summary>A part of the list beside the paper.</summary>
internal sealed record ShownSection(string Title, IReadOnlyList<ShownFact> Facts);
