using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Urging;

/// <summary>GET /dot-tong-ket/{id}/don-doc.docx: the công văn đôn đốc to those who are late today.</summary>
internal static class UrgingEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/dot-tong-ket/{id:guid}/don-doc.docx", DownloadAsync).Requires(Right.ViewBoard, "board");

    private static async Task<IResult> DownloadAsync(
        Guid id,
        HttpContext http,
        IReviews reviews,
        IDocuments documents,
        IOrganizations organizations,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (today, who) = (clock.VietnamToday, current.Require());
        var tree = await organizations.TreeAsync(today, ct);
        if (await reviews.FindAsync(new ReviewId(id), ct) is not { } review || tree.Find(who.Organization) is not { } office)
        {
            return ReportProblems.NotFound.ToHttp();
        }

        var places = await reviews.ListParticipantsAsync(review.Id, ct);
        var late = places
            .Where(p => !p.State.IsSent && p.Deadline < today)
            .OrderBy(p => p.Deadline)
            .ThenBy(p => tree.NameOf(p.Organization), StringComparer.Ordinal)
            .ToList();
        if (late.Count == 0)
        {
            return ((Outcome<bool>)ReportProblems.NobodyLate).ToPage(http, _ => $"/dot-tong-ket/{id}/bang");
        }

        var directive = review.Directive is { } paper ? await documents.FindAsync(paper, ct) : null;
        var letter = new UrgingLetter(office, review, directive, late, places.Count, tree, today);
        return Results.File(DocxWriter.Write(letter.ToPaper()), Word, "Cong van don doc.docx");
    }
}
