using TongKet.Formats.Forms;

namespace TongKet.Consolidation.Offering;

/// <summary>A total from below as an offer to a figure or a cell of the report that goes up.</summary>
/// <param name="Key">Names it in the page's form.</param>
/// <param name="Name">What it is.</param>
/// <param name="Now">What stands in the report.</param>
/// <param name="Offered">What the units say together.</param>
/// <param name="Counted">Of how many units it is, and who has not said.</param>
/// <param name="IsWhole">Every unit has said it.</param>
/// <param name="Sources">The page that names each unit's figure.</param>
internal sealed record OfferedFigure(
    string Key,
    string Name,
    CellValue Now,
    CellValue Offered,
    string Counted,
    bool IsWhole,
    string Sources
)
{
    /// <summary>The report says the same.</summary>
    public bool IsSame => (Now.State, Now.Number, Now.Text) == (Offered.State, Offered.Number, Offered.Text);

    /// <summary>A person wrote something else: it is shown, never replaced without a word.</summary>
    public bool Differs => !Now.IsMissing && !IsSame;
}
