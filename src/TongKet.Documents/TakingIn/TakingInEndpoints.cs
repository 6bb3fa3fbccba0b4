using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Documents.TakingIn;

internal static class TakingInEndpoints
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/van-ban/tai-len", UploadAsync).Requires(Right.EditDocument);

    private static async Task<IResult> UploadAsync(HttpContext http, IDocuments documents, ICurrentUser current, CancellationToken ct)
    {
        var taken = await TakeAsync(http, documents, current, ct);
        return taken.ToPage(http, id => $"/van-ban/{id.Value}/xac-nhan", "Đã đọc văn bản. Hãy xem lại các nội dung tìm được rồi xác nhận.");
    }

    private static async Task<Outcome<DocumentId>> TakeAsync(
        HttpContext http,
        IDocuments documents,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var sent = await SentFile.ReadAsync(http, ct);
        return sent.Succeeded ? await documents.TakeInAsync(sent.Value.Bytes, sent.Value.Name, current.Require(), ct) : sent.Problem;
    }
}
