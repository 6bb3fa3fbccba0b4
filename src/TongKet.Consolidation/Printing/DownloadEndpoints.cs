using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Deciding;
using TongKet.Consolidation.Working;
using TongKet.Formats.Writing.Pdf;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>The draft as a file: the official Word file, the working copy with its sources, PDF.</summary>
internal static class DownloadEndpoints
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder app)
    {
        var read = app.MapGroup(ConsolidationEndpoints.Route).Requires(Right.Consolidate, ConsolidationOwnership.Kind);
        read.MapGet(
            "/bao-cao.docx",
            async (Guid id, PrintConsolidation print, ReadConsolidationId find, HttpContext http) =>
                Word(await PrintAsync(id, PaperVariant.Official, print, find, http), "bao-cao-tong-hop.docx", http)
        );
        read.MapGet(
            "/ban-lam-viec.docx",
            async (Guid id, PrintConsolidation print, ReadConsolidationId find, HttpContext http) =>
                Word(await PrintAsync(id, PaperVariant.WorkingCopy, print, find, http), "ban-lam-viec.docx", http)
        );
        read.MapGet("/bao-cao.pdf", PdfAsync);
    }

    private static async Task<Outcome<byte[]>> PrintAsync(
        Guid review,
        PaperVariant variant,
        PrintConsolidation print,
        ReadConsolidationId find,
        HttpContext http
    )
    {
        return await find.HandleAsync(ReviewId.From(review), http.RequestAborted) is { } known
            ? await print.HandleAsync(known, variant, http.RequestAborted)
            : ConsolidationProblems.NotFound;
    }

    private static async Task<IResult> PdfAsync(
        Guid id,
        PrintConsolidation print,
        PdfConverter converter,
        ReadConsolidationId find,
        HttpContext http
    )
    {
        var printed = await PrintAsync(id, PaperVariant.Official, print, find, http);
        if (!printed.Succeeded)
        {
            return printed.ToPage(http, _ => "");
        }

        var made = await converter.ToPdfAsync(printed.Value, http.RequestAborted);
        return made.Pdf is { } pdf
            ? Results.File(pdf, "application/pdf", "bao-cao-tong-hop.pdf")
            : ((Outcome<byte[]>)new Problem(made.Refusal!.Code, made.Refusal.Message)).ToPage(http, _ => "");
    }

    private static IResult Word(Outcome<byte[]> file, string name, HttpContext http) =>
        file.Succeeded ? Results.File(file.Value, Docx, name) : file.ToPage(http, _ => "");
}
