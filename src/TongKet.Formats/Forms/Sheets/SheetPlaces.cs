using TongKet.Formats.Text;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>Where a form's rows and columns stand on a sheet that people may have worked on.</summary>
internal sealed record SheetPlaces(IReadOnlyDictionary<int, string> Rows, IReadOnlyDictionary<int, string> Columns)
{
    private const int HeadRows = 40;

    public static SheetPlaces? Find(WorkbookPage page, FormLayout layout)
    {
        var codes = layout.Columns.Select(c => c.Code).ToHashSet();
        for (var row = 0; row < Math.Min(HeadRows, page.Rows.Count); row++)
        {
            var columns = page.Rows[row]
                .Index()
                .Select(c => (c.Index, Code: c.Item.Trim('(', ')', ' ')))
                .Where(c => codes.Contains(c.Code))
                .DistinctBy(c => c.Code)
                .ToDictionary(c => c.Index, c => c.Code);
            // The row that numbers the columns names most of them.
            if (columns.Count * 2 > codes.Count && RowsUnder(page, row, layout, columns.Keys.Min()) is { Count: > 0 } rows)
            {
                return new SheetPlaces(rows, columns);
            }
        }

        return null;
    }

    private static Dictionary<int, string> RowsUnder(WorkbookPage page, int head, FormLayout layout, int stubs)
    {
        var places = new Dictionary<int, string>();
        var byTitle = layout.Rows.ToLookup(r => VietnameseText.Fold(r.Title), r => r.Code);
        var codes = layout.Rows.Select(r => r.Code).ToHashSet();
        for (var row = head + 1; row < page.Rows.Count; row++)
        {
            var stub = page.Rows[row].Take(stubs).ToList();
            var code =
                stub.Count > 0 && codes.Contains(stub[0])
                    ? stub[0]
                    : stub.SelectMany(t => byTitle[VietnameseText.Fold(t)]).FirstOrDefault();
            if (code is not null && !places.ContainsValue(code))
            {
                places[row] = code;
            }
        }

        return places;
    }
}
