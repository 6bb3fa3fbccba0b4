using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TongKet.Documents.Viewing;

/// <summary>What of the register is asked for; all of it stands in the address.</summary>
/// <param name="Book">so: "den" or "di"; null for both.</param>
/// <param name="Kind">loai: type abbreviation.</param>
/// <param name="Year">nam.</param>
/// <param name="Unregistered">loc=cho: papers that still wait to be confirmed.</param>
/// <param name="SetAside">loc=nham: papers that were entered by mistake.</param>
/// <param name="Search">tim: words of subject, symbol or issuer, with or without marks.</param>
/// <param name="Page">trang, from 1.</param>
internal sealed record DocumentFilter(string? Book, string? Kind, int? Year, bool Unregistered, bool SetAside, string? Search, int Page)
{
    public const int PageSize = 50;

    /// <summary>Rows of a page; an export takes all.</summary>
    public int Size { get; init; } = PageSize;

    /// <summary>Papers entered by mistake among the others: a printed register explains its gaps.</summary>
    public bool Whole { get; init; }

    public bool Narrows => Kind is not null || Year is not null || Search is not null;

    public static DocumentFilter From(IQueryCollection query) =>
        new(
            query["so"].ToString() is "den" or "di" ? query["so"].ToString() : null,
            Text(query, "loai"),
            int.TryParse(query["nam"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200
                ? year
                : null,
            query["loc"] == "cho",
            query["loc"] == "nham",
            Text(query, "tim"),
            int.TryParse(query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 10_000) : 1
        );

    public string Address(string path = "/van-ban")
    {
        var query = new QueryString();
        Add("so", Book);
        Add("loai", Kind);
        Add("nam", Year?.ToString(CultureInfo.InvariantCulture));
        Add(
            "loc",
            Unregistered ? "cho"
                : SetAside ? "nham"
                : null
        );
        Add("tim", Search);
        Add("trang", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return path + query;

        void Add(string name, string? value) => query = string.IsNullOrEmpty(value) ? query : query.Add(name, value);
    }

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;
}
