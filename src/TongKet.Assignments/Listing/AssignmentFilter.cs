using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Documents.Contracts;

namespace TongKet.Assignments.Listing;

/// <summary>Which tasks are asked for; all of it stands in the address.</summary>
/// <param name="List">loc: "qua-han", "sap-het-han", "xong", "giao" (given by us), null for open ones of ours.</param>
/// <param name="Document">van-ban.</param>
/// <param name="Search">tim.</param>
/// <param name="Page">trang, from 1.</param>
internal sealed record AssignmentFilter(string? List, DocumentId? Document, string? Search, int Page)
{
    public const int PageSize = 100;

    /// <summary>Rows of a page; an export takes all.</summary>
    public int Size { get; init; } = PageSize;

    public bool Narrows => Document is not null || Search is not null;

    public static AssignmentFilter From(IQueryCollection query) =>
        new(
            query["loc"].ToString() is { Length: > 0 } list ? list : null,
            Guid.TryParse(query["van-ban"], out var document) ? new DocumentId(document) : null,
            query["tim"].ToString().Trim() is { Length: > 0 and <= 200 } words ? words : null,
            int.TryParse(query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 10_000) : 1
        );

    public string Address(string path = "/nhiem-vu")
    {
        var query = new QueryString();
        Add("loc", List);
        Add("van-ban", Document?.Value.ToString());
        Add("tim", Search);
        Add("trang", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return path + query;

        void Add(string name, string? value) => query = string.IsNullOrEmpty(value) ? query : query.Add(name, value);
    }
}
