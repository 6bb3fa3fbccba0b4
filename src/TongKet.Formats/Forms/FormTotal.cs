namespace TongKet.Formats.Forms;

/// <summary>A cell over all units; what is no number is counted, never added as zero.</summary>
/// <param name="Key">The cell.</param>
/// <param name="Value">What the units make together by its rule.</param>
/// <param name="Units">Units that gave a number (or words).</param>
/// <param name="None">Units where it did not occur.</param>
/// <param name="NotApplicable">Units it does not concern.</param>
/// <param name="Missing">Units that have not said, those that have not sent at all included.</param>
public sealed record FormTotal(CellKey Key, CellValue Value, int Units, int None, int NotApplicable, int Missing);

/// <summary>What one unit says, the earliest sent first.</summary>
public sealed record UnitForm(Guid Unit, IReadOnlyList<CellEntry> Cells);
