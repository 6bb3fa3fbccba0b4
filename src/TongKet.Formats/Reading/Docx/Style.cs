namespace TongKet.Formats.Reading.Docx;

/// <summary>One style of styles.xml.</summary>
internal sealed record Style(string? BasedOn, RunLook Run, ParagraphLook Paragraph, bool? Borders);
