using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.TakingIn;
using TongKet.Formats.Checking;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Documents.Checking;

/// <summary>A draft comes in, its repaired copy and the log of changes go out.</summary>
internal static class CheckingEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/the-thuc", CheckAsync).Requires(Right.UseOffice);
        app.MapGet(
                "/the-thuc/{key:guid}/tep",
                (Guid key, CheckedDrafts drafts, ICurrentUser current) => File(drafts.Find(key, current.Require()), $"/the-thuc/{key}")
            )
            .Requires(Right.UseOffice);
        app.MapGet(
                "/the-thuc/{key:guid}/nhat-ky",
                (Guid key, CheckedDrafts drafts, ICurrentUser current) => Log(drafts.Find(key, current.Require()), $"/the-thuc/{key}")
            )
            .Requires(Right.UseOffice);
        app.MapGet(
                "/van-ban/{id:guid}/the-thuc/tep",
                async (Guid id, CheckDraft check, ICurrentUser current, CancellationToken ct) =>
                    File((await check.HandleAsync(new DocumentId(id), current.Require(), ct)).Value, $"/van-ban/{id}/the-thuc")
            )
            .Requires(Right.ViewDocument, "document");
        app.MapGet(
                "/van-ban/{id:guid}/the-thuc/nhat-ky",
                async (Guid id, CheckDraft check, ICurrentUser current, CancellationToken ct) =>
                    Log((await check.HandleAsync(new DocumentId(id), current.Require(), ct)).Value, $"/van-ban/{id}/the-thuc")
            )
            .Requires(Right.ViewDocument, "document");
    }

    private static async Task<IResult> CheckAsync(HttpContext http, CheckDraft check, ICurrentUser current, CancellationToken ct)
    {
        var sent = await SentFile.ReadAsync(http, ct);
        var kept = sent.Succeeded
            ? await check.HandleAsync(sent.Value.Bytes, sent.Value.Name, current.Require(), ct)
            : (Outcome<Guid>)sent.Problem;
        return kept.ToPage(http, key => $"/the-thuc/{key}");
    }

    // Where there is nothing to hand out, the page says why.
    private static IResult File(CheckedDraft? draft, string page) =>
        draft?.Paper.Repaired is { } repaired
            ? Results.File(repaired.ToArray(), Word, Path.GetFileNameWithoutExtension(draft.Name) + " (đã sửa thể thức).docx")
            : Results.LocalRedirect(page);

    private static IResult Log(CheckedDraft? draft, string page) =>
        draft is null
            ? Results.LocalRedirect(page)
            : Results.File(
                Encoding.UTF8.GetBytes(LayoutLog.Print(draft.Paper)),
                "text/plain; charset=utf-8",
                Path.GetFileNameWithoutExtension(draft.Name) + " (nhật ký sửa thể thức).txt"
            );
}
