using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;

namespace TongKet.Documents.Viewing;

/// <summary>The register as Excel, under the same filter as on the page.</summary>
internal static class RegisterExport
{
    // More rows than an office registers in ten years.
    private const int Most = 50_000;

    private static readonly SheetColumn[] Columns =
    [
        new("Số sổ", 8),
        new("Sổ", 8),
        new("Số, ký hiệu", 18),
        new("Thể loại", 10),
        new("Ngày ban hành", 14),
        new("Trích yếu", 60),
        new("Cơ quan ban hành", 36),
        new("Tình trạng", 16),
        new("Ngày nhận", 14),
        new("Ghi chú", 40),
    ];

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/van-ban/so.xlsx", DownloadAsync).Requires(Right.UseOffice);

    private static async Task<IResult> DownloadAsync(HttpContext http, ListDocuments documents, ICurrentUser current, CancellationToken ct)
    {
        var filter = DocumentFilter.From(http.Request.Query) with { Page = 1, Size = Most, Whole = true };
        var page = await documents.HandleAsync(current.Require().Organization, filter, ct);
        return new Sheet("Sổ văn bản", Columns, page.Lines.Select(RowOf)).ToDownload();
    }

    private static IReadOnlyList<object?> RowOf(DocumentLine line) =>
        [
            line.Number,
            line.IsOutgoing ? "đi" : "đến",
            line.Symbol,
            line.Kind,
            line.IssuedOn,
            line.Subject,
            line.Issuer,
            DocumentLooks.Of(line.IsOutgoing, line.IsRegistered, line.SetAsideReason is not null).Word,
            line.TakenInAt.VietnamDate,
            line.SetAsideReason,
        ];
}
