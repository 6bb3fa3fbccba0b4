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
    public const long LargestFile = 50L << 20;

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
        var form = await http.Request.ReadFormAsync(ct);
        if (form.Files["tep"] is not { FileName.Length: > 0 } file)
        {
            return DocumentProblems.NoFile;
        }

        if (file.Length > LargestFile)
        {
            return DocumentProblems.TooLarge;
        }

        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, ct);
        return await documents.TakeInAsync(bytes, file.FileName, current.Require(), ct);
    }
}
