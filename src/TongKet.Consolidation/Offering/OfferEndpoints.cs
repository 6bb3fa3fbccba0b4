using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Web;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>Where the page of offers is sent to.</summary>
internal static class OfferEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bao-cao/{id:guid}/tu-cap-duoi", ChosenAsync).Requires(Right.WriteReport, "report");

    private static async Task<IResult> ChosenAsync(Guid id, HttpContext http, TakeOffers offers, ICurrentUser current, CancellationToken ct)
    {
        var (report, who, form) = (ReportId.From(id), current.Require(), await http.Request.ReadFormAsync(ct));
        var passages = form["doan"].Select(p => Guid.TryParse(p, out var passage) ? passage : default).ToHashSet();
        // A section's own button takes all of it, also what the page does not show.
        var whole =
            form["viec"].ToString() is ['m', 'u', 'c', ':', .. var section] && Guid.TryParse(section, out var at)
                ? SectionId.From(at)
                : (SectionId?)null;
        var figures = whole is null ? form["so"].OfType<string>().ToHashSet(StringComparer.Ordinal) : [];
        var choice = new OfferChoice(passages, figures, whole);
        var leaves = form["viec"] == "bo-qua";
        var done = leaves ? await offers.LeaveAsync(report, choice, who, ct) : await offers.TakeAsync(report, choice, who, ct);
        return done.ToPage(
            http,
            _ => $"/bao-cao/{id}/tu-cap-duoi",
            leaves
                ? $"Đã để lại {(done.Succeeded ? done.Value : 0)} đoạn; chỉ hiện lại khi lời bên dưới thay đổi."
                : $"Đã đưa {(done.Succeeded ? done.Value : 0)} nội dung vào báo cáo; lời cơ quan đã viết giữ nguyên."
        );
    }
}
