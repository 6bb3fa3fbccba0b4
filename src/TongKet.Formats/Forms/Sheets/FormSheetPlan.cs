namespace TongKet.Formats.Forms.Sheets;

/// <summary>Where everything of a form stands on its sheet: writing and reading go by this one plan.</summary>
internal sealed class FormSheetPlan(FormLayout layout)
{
    public const string Data = "Biểu";
    public const string Notes = "Ghi chú";
    public const string Definition = "Định nghĩa";
    public const string CodeHead = "Mã số";
    public const int TitleRows = 3;

    public FormLayout Layout { get; } = layout;

    public FormHeader Header { get; } = FormHeader.Of(layout.Form);

    /// <summary>Row of the column codes, from 0.</summary>
    public int CodeRow => TitleRows + Header.Depth;

    public int FirstRow => CodeRow + 1;

    /// <summary>Column 0 holds the rows' codes; the head starts behind it.</summary>
    public int ColumnOf(int headColumn) => headColumn + 1;

    public int Stubs => Header.Stubs + 1;

    public IEnumerable<(int Row, int Column, Indicator Cell)> Cells() =>
        from row in Layout.Form.Rows.Index()
        from column in Layout.Columns.Index()
        let cell = Layout.Find(new CellKey(row.Item.Code, column.Item.Code))
        where cell is not null
        select (FirstRow + row.Index, Stubs + column.Index, cell);

    /// <summary>"C7".</summary>
    public static string Address(int row, int column)
    {
        var name = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            name = (char)('A' + (left - 1) % 26) + name;
        }

        return name + (row + 1);
    }
}
