using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Writing.Pdf;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The directive as Word and PDF: the draft as it is saved, or the paper that was issued.</summary>
internal static class DirectiveDownloads
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DirectiveEndpoints.Route + "/docx", WordAsync).Requires(Right.ViewReview, "draft");
        app.MapGet(DirectiveEndpoints.Route + "/pdf", PdfAsync).Requires(Right.ViewReview, "draft");
        app.MapGet(DirectiveEndpoints.Route + "/dieu-chinh.docx", ChangeAsync).Requires(Right.ManageReview, "draft");
    }

    private static async Task<IResult> WordAsync(Guid id, PrintDirective print, HttpContext http)
    {
        var printed = await print.HandleAsync(new ReviewId(id), http.RequestAborted);
        return printed.Succeeded ? Results.File(printed.Value.Bytes, Word, printed.Value.Name) : printed.ToPage(http, _ => "");
    }

    private static async Task<IResult> PdfAsync(Guid id, PrintDirective print, PdfConverter converter, HttpContext http)
    {
        var printed = await print.HandleAsync(new ReviewId(id), http.RequestAborted);
        if (!printed.Succeeded)
        {
            return printed.ToPage(http, _ => "");
        }

        var made = await converter.ToPdfAsync(printed.Value.Bytes, http.RequestAborted);
        return made.Pdf is { } pdf
            ? Results.File(pdf, "application/pdf", Path.ChangeExtension(printed.Value.Name, "pdf"))
            : ((Outcome<bool>)new Problem(made.Refusal!.Code, made.Refusal.Message)).ToPage(http, _ => "");
    }

    private static async Task<IResult> ChangeAsync(Guid id, PrintChange print, HttpContext http)
    {
        var printed = await print.HandleAsync(new ReviewId(id), http.RequestAborted);
        return printed.Succeeded ? Results.File(printed.Value.Bytes, Word, printed.Value.Name) : printed.ToPage(http, _ => "");
    }
}
