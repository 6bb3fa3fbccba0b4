namespace TongKet.Reviews.Outlining;

/// <summary>A section as a row of a form: the tree is told by depths, so that moving rows is moving blocks.</summary>
/// <param name="Depth">0 at the top.</param>
/// <param name="Label">Mark as printed.</param>
/// <param name="Title">Title.</param>
/// <param name="Guidance">What to write there.</param>
/// <param name="Figures">Figures asked, one a line: "Số hội nghị (hội nghị)".</param>
/// <param name="Source">JSON pointer of the fact it comes from, or empty.</param>
internal sealed record OutlineRow(int Depth, string Label, string Title, string Guidance, string Figures, string Source)
{
    public static readonly OutlineRow Blank = new(0, "", "", "", "", "");

    public bool IsBlank => (Label + Title + Guidance + Figures).Trim().Length == 0;
}
