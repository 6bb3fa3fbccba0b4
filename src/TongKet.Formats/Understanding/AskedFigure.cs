namespace TongKet.Formats.Understanding;

/// <summary>A figure that a form asks for.</summary>
/// <param name="Name">Its name, with that of its group in front when it stands in one.</param>
/// <param name="Unit">Its unit of measure, as printed.</param>
/// <param name="Group">The group row above it, or null.</param>
public sealed record AskedFigure(string Name, string Unit, string? Group);
