namespace TongKet.Formats.Text;

/// <summary>A date and where it stands in the text it was found in.</summary>
public readonly record struct FoundDate(DateOnly Date, int Start, int Length);
