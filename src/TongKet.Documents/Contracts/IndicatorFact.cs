namespace TongKet.Documents.Contracts;

/// <summary>A figure that the paper asks for.</summary>
/// <param name="Name">Its name, its group in front.</param>
/// <param name="Unit">Its unit of measure.</param>
/// <param name="Section">The group of rows it stands in, or the outline's section that asks for it; or null.</param>
/// <param name="Origin">Where it was found: see <see cref="IndicatorOrigins"/>.</param>
/// <param name="Asked">Whether the person wants it asked of the units; false for one that was dropped.</param>
public sealed record IndicatorFact(string Name, string Unit, string? Section, string Origin = IndicatorOrigins.Form, bool Asked = true);

/// <summary>Where a figure was found.</summary>
public static class IndicatorOrigins
{
    /// <summary>A row of a statistics form.</summary>
    public const string Form = "form";

    /// <summary>The words of the outline: "số cuộc, số người tham gia".</summary>
    public const string Prose = "prose";

    /// <summary>Added by a person.</summary>
    public const string Person = "person";
}
