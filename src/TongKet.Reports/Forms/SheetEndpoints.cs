using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms.Sheets;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>A form to Excel and back.</summary>
internal static class SheetEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var form = app.MapGroup("/bao-cao/{id:guid}/bieu/{form:guid}").Requires(Right.WriteReport, "report");
        form.MapGet("/xlsx", WriteAsync);
        form.MapPost("/nhap", ReadAsync);
        form.MapPost("/nhap/{sheet:guid}", ApplyAsync);
    }

    private static async Task<IResult> WriteAsync(
        Guid id,
        Guid form,
        ReadGrid read,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    ) =>
        await read.HandleAsync(new(id), new(form), current.Require(), ct) is { } view
            ? Results.File(FormWorkbook.Write(view.Form.Layout, view.Form.Entries), SheetWriter.MediaType, "bieu.xlsx")
            : ((Outcome<FormId>)ReportProblems.NoForm).ToPage(http, _ => "");

    private static async Task<IResult> ReadAsync(
        Guid id,
        Guid form,
        ImportForm import,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var posted = await http.Request.ReadFormAsync(ct);
        using var bytes = new MemoryStream();
        var name = "";
        if (posted.Files.GetFile("tep") is { } file)
        {
            name = file.FileName;
            await file.CopyToAsync(bytes, ct);
        }

        var read = await import.ReadAsync(new(id), new(form), bytes.ToArray(), name, current.Require(), ct);
        return read.ToPage(http, i => $"/bao-cao/{id}/bieu/{form}/nhap/{i}");
    }

    private static async Task<IResult> ApplyAsync(
        Guid id,
        Guid form,
        Guid sheet,
        ImportForm import,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var chosen = posted["o"].OfType<string>().ToHashSet();
        var applied = await import.ApplyAsync(new(id), new(form), sheet, chosen, current.Require(), ct);
        if (applied is { Succeeded: true, Value.Refused: { Count: > 0 } refused })
        {
            Flash.Set(
                http,
                new FlashMessage("Đã nhận các ô còn lại. " + string.Join(" ", refused.Take(5).Select(r => r.Message)), IsRefusal: true)
            );
            return Results.LocalRedirect($"/bao-cao/{id}/bieu/{form}");
        }

        return applied.ToPage(http, _ => $"/bao-cao/{id}/bieu/{form}", $"Đã nhận {chosen.Count} ô từ tệp Excel.");
    }
}
