namespace TongKet.Consolidation.Working;

/// <summary>Which part of a consolidation its page shows.</summary>
/// <param name="Section">The section; null for the first where something waits.</param>
/// <param name="Page">Page of a long draft, from 1.</param>
/// <param name="Unfolded">The group whose units' own words are shown, by its first passage.</param>
/// <param name="Editing">The draft passage that is being edited.</param>
internal sealed record BenchPlace(Guid? Section, int Page, Guid? Unfolded, Guid? Editing);
