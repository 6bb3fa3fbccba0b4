namespace TongKet.Reports.Contracts;

/// <summary>Texts, figures and cells for a report that is being written.</summary>
/// <param name="Sections">Texts of sections.</param>
/// <param name="Figures">Figures of sections.</param>
/// <param name="Forms">Cells of statistics forms.</param>
public sealed record OfferedContent(
    IReadOnlyList<SectionContent> Sections,
    IReadOnlyList<FigureContent> Figures,
    IReadOnlyList<FormContent> Forms
);
