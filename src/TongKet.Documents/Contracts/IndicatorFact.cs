namespace TongKet.Documents.Contracts;

/// <summary>A figure that a form asks for: a row of its table.</summary>
/// <param name="Name">Its name, its group in front.</param>
/// <param name="Unit">Its unit of measure.</param>
/// <param name="Section">The group of rows it stands in, or null.</param>
public sealed record IndicatorFact(string Name, string Unit, string? Section);
