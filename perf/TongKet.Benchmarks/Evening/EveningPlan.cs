namespace TongKet.Benchmarks.Evening;

/// <summary>Who does what in the evening.</summary>
/// <param name="Savers">Who write.</param>
/// <param name="Clerks">Who send.</param>
/// <param name="Board">The address of the review whose reports are sent.</param>
/// <param name="Section">In which everybody writes.</param>
internal sealed record EveningPlan(IReadOnlyList<EveningRole> Savers, IReadOnlyList<EveningRole> Clerks, string Board, Guid Section);
