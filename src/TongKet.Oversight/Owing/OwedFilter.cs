using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Organizations.Contracts;

namespace TongKet.Oversight.Owing;

/// <summary>What of an office's debts is asked for; all of it stands in the address.</summary>
/// <param name="List">loc: "qua-han", "sap-het-han", "khong-han".</param>
/// <param name="Kind">loai.</param>
/// <param name="Below">cap-duoi: also what those below owe.</param>
/// <param name="Search">tim: part of a unit's name or of what is owed.</param>
/// <param name="Page">trang, from 1.</param>
internal sealed record OwedFilter(string? List, OwedKind? Kind, bool Below, string? Search, int Page)
{
    public bool Narrows => Kind is not null || Search is not null || Below;

    public static OwedFilter From(IQueryCollection query)
    {
        var kind = OwedKinds.All.FirstOrDefault(k => k.Key == query["loai"].ToString());
        return new(
            query["loc"].ToString() is { Length: > 0 and <= 20 } list ? list : null,
            kind.Key is null ? null : kind.Kind,
            query["cap-duoi"] == "1",
            query["tim"].ToString().Trim() is { Length: > 0 and <= 200 } words ? words : null,
            int.TryParse(query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 10_000) : 1
        );
    }

    /// <summary>The address of the page, or of its Excel file, under this filter.</summary>
    public string Address(OrganizationId office, string file = "")
    {
        var query = new QueryString();
        Add("loc", List);
        Add("loai", Kind is { } kind ? OwedKinds.All.First(k => k.Kind == kind).Key : null);
        Add("cap-duoi", Below ? "1" : null);
        Add("tim", Search);
        Add("trang", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return $"{Page1(office)}{file}{query}";

        void Add(string name, string? value) => query = string.IsNullOrEmpty(value) ? query : query.Add(name, value);
    }

    private static string Page1(OrganizationId office) => $"/theo-doi/don-vi/{office.Value}";
}
