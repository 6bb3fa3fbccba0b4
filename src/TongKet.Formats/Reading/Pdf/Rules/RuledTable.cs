namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>A cell between drawn lines, with the rows and columns that it covers.</summary>
internal sealed record RuledCell(double Left, double Right, double Top, double Bottom, int Row, int Column, int Rows, int Columns)
{
    public bool Holds(PdfSegment word) =>
        word.Middle > Left && word.Middle < Right && (word.Top + word.Bottom) / 2 is var middle && middle > Top && middle < Bottom;
}

/// <summary>A table whose cells are known by its drawn lines.</summary>
internal sealed record RuledTable(double Left, double Right, double Top, double Bottom, IReadOnlyList<RuledCell> Cells)
{
    public bool Holds(PdfSegment word) =>
        word.Middle > Left && word.Middle < Right && (word.Top + word.Bottom) / 2 is var middle && middle > Top && middle < Bottom;
}
