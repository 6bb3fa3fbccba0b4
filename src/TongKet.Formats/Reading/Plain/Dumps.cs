namespace TongKet.Formats.Reading.Plain;

/// <summary>Undoes, before anything looks at lines, what programs do to a whole text: quotation marks, tables of web pages, tabs for cells, lost line ends.</summary>
internal static class Dumps
{
    public static string Open(string text) =>
        ClosingLines.Open(
            LongLines.Open(Bullets.ToDashes(TabRows.Open(SpaceRows.Open(CellZones.Open(HtmlRows.Open(QuotedLines.Open(text)))))))
        );
}
