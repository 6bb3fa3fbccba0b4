using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;

namespace TongKet.Documents.Keeping;

internal static class DownloadEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/van-ban/{id:guid}/tep", DownloadAsync).Requires(Right.ViewDocument, "document");

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext http, IDocuments documents, IFiles files, CancellationToken ct)
    {
        if (
            await documents.FindAsync(new DocumentId(id), ct) is not { File: { } file }
            || await files.OpenAsync(file, ct) is not { } content
        )
        {
            return Results.NotFound();
        }

        // Never opened inside the page: what an office sent may hold anything.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(content.Bytes, content.MediaType, SafeName.Of(content.Name));
    }
}
