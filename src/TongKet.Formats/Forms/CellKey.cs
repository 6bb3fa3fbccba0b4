namespace TongKet.Formats.Forms;

/// <summary>A cell's place in its form: the codes of its row and its column.</summary>
public readonly record struct CellKey(string Row, string Column)
{
    /// <summary>"[2;A]", as formulas name it.</summary>
    public override string ToString() => $"[{Row};{Column}]";
}
