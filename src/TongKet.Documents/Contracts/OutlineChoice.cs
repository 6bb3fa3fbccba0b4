namespace TongKet.Documents.Contracts;

/// <summary>One of several outlines of a paper, with all that belongs to it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Figures">The figures that its words ask for.</param>
/// <param name="Evidence">Where its parts stand, by the pointers they have when it is chosen; "/figures/0" for its figures.</param>
public sealed record OutlineChoice(
    string? Title,
    IReadOnlyList<OutlineFact> Sections,
    IReadOnlyList<IndicatorFact> Figures,
    IReadOnlyDictionary<string, FactEvidence> Evidence
);
