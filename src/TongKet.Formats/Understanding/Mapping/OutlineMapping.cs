using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Mapping;

/// <summary>An existing report laid over an outline: which passage answers which section, and which sections have no answer.</summary>
public sealed record OutlineMapping(IReadOnlyList<MappedPassage> Passages, IReadOnlyList<OutlineGap> Gaps);

/// <summary>A heading of the report with the text below it down to the next heading.</summary>
/// <param name="Label">The heading's mark as printed without final punctuation; empty for the text before the first heading.</param>
/// <param name="Heading">The heading's text.</param>
/// <param name="Text">The text below the heading, a paragraph a line.</param>
/// <param name="Span">Heading and text in <see cref="Paper.Text"/>.</param>
/// <param name="Path">The section: indices from the outline's roots down; null when no section fits.</param>
/// <param name="Confidence">How sure the mapping is (0..1).</param>
public sealed record MappedPassage(string Label, string Heading, string Text, SourceSpan Span, IReadOnlyList<int>? Path, double Confidence);

/// <summary>A section without an answer, named at the highest level that is missing whole.</summary>
/// <param name="Path">Indices from the outline's roots down.</param>
/// <param name="Label">The section's mark.</param>
/// <param name="Title">The section's title.</param>
/// <param name="ParentHasText">The section above has text of its own, which may hold the answer.</param>
public sealed record OutlineGap(IReadOnlyList<int> Path, string Label, string Title, bool ParentHasText);
