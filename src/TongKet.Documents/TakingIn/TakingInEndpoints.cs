using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Documents.TakingIn;

internal static class TakingInEndpoints
{
    private const string Read = "Đã đọc văn bản. Hãy xem lại các nội dung tìm được rồi xác nhận.";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/van-ban/tai-len", UploadAsync).Requires(Right.EditDocument);
        app.MapPost("/van-ban/{id:guid}/them-ban", CopyAsync).Requires(Right.EditDocument, "document");
    }

    private static async Task<IResult> UploadAsync(HttpContext http, TakeInDocument takeIn, ICurrentUser current, CancellationToken ct)
    {
        var sent = await SentFile.ReadAsync(http, ct);
        var taken = sent.Succeeded
            ? await takeIn.HandleAsync(sent.Value.Bytes, sent.Value.Name, current.Require(), null, ct)
            : (Outcome<TakenIn>)sent.Problem;
        return taken is { Succeeded: true, Value.IsNew: false }
            ? taken.ToPage(http, t => $"/van-ban/{t.Id.Value}?trung=1")
            : taken.ToPage(http, t => $"/van-ban/{t.Id.Value}/xac-nhan", Read);
    }

    // The person was shown the paper that is there and wants another copy of the same file in the register.
    private static async Task<IResult> CopyAsync(
        Guid id,
        HttpContext http,
        TakeInDocument takeIn,
        IDocuments documents,
        IFiles files,
        ICurrentUser current,
        [FromForm] string? key,
        CancellationToken ct
    )
    {
        if (
            !Guid.TryParse(key, out var copyKey)
            || await documents.FindAsync(new DocumentId(id), ct) is not { IsOutgoing: false, File: { } file }
            || await files.OpenAsync(file, ct) is not { } content
        )
        {
            return ((Outcome<DocumentId>)DocumentProblems.NotFound).ToPage(http, _ => $"/van-ban/{id}");
        }

        var taken = await takeIn.HandleAsync(content.Bytes, content.Name, current.Require(), copyKey, ct);
        return taken.ToPage(http, t => $"/van-ban/{t.Id.Value}/xac-nhan", Read);
    }
}
