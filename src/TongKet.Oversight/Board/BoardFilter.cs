using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>What of a board is asked for; all of it stands in the address, so that it can be sent to a colleague.</summary>
/// <param name="List">loc: one of the lists that counts open.</param>
/// <param name="Level">cap.</param>
/// <param name="Kind">loai.</param>
/// <param name="Via">qua.</param>
/// <param name="Search">tim: part of a name, with or without marks.</param>
/// <param name="Sort">sap: a column's word, "-" before it when descending.</param>
/// <param name="Page">trang, from 1.</param>
internal sealed record BoardFilter(
    string? List,
    AdministrativeLevel? Level,
    OrganizationKind? Kind,
    OrganizationId? Via,
    string? Search,
    string? Sort,
    int Page
)
{
    /// <summary>Whether the filter row narrows the list.</summary>
    public bool Narrows => Level is not null || Kind is not null || Via is not null || Search is not null;

    /// <summary>Reads the address; what makes no sense is left out rather than refused.</summary>
    public static BoardFilter From(IQueryCollection query) =>
        new(
            Text(query, "loc"),
            Enum.TryParse<AdministrativeLevel>(query["cap"], out var level) && Enum.IsDefined(level) ? level : null,
            Enum.TryParse<OrganizationKind>(query["loai"], out var kind) && Enum.IsDefined(kind) ? kind : null,
            Guid.TryParse(query["qua"], out var via) ? new OrganizationId(via) : null,
            Text(query, "tim"),
            Text(query, "sap"),
            int.TryParse(query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 10_000) : 1
        );

    /// <summary>The address of the board, or of its Excel file, under this filter.</summary>
    public string Address(ReviewId review, string file = "bang")
    {
        var query = new QueryString();
        Add("loc", List);
        Add("cap", Level?.ToString());
        Add("loai", Kind?.ToString());
        Add("qua", Via?.Value.ToString());
        Add("tim", Search);
        Add("sap", Sort);
        Add("trang", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return $"/dot-tong-ket/{review.Value}/{file}{query}";

        void Add(string name, string? value) => query = string.IsNullOrEmpty(value) ? query : query.Add(name, value);
    }

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;
}
