namespace TongKet.Organizations.Contracts;

/// <summary>A figure that an organisation gave for a period.</summary>
/// <param name="Organization">Who gave it.</param>
/// <param name="Period">The period or review that it is for; figures of one period are put together.</param>
/// <param name="On">A day on which the organisation had the boundaries that the figure covers.</param>
/// <param name="Value">The figure; null when it was not reported. For a ratio of sums the numerator.</param>
/// <param name="Weight">What it is weighted with, or the denominator of a ratio.</param>
public sealed record SeriesFigure(OrganizationId Organization, string Period, DateOnly On, decimal? Value, decimal? Weight = null);
