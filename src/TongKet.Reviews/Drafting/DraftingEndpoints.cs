using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Reviews.Confirming;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Deadlines;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Drafting;

internal static class DraftingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/dot-tong-ket/tao", StartAsync).Requires(Right.ManageReview);
        app.MapPost("/van-ban/{id:guid}/lap-dot", FromDocumentAsync).Requires(Right.ViewDocument, "document").Requires(Right.ManageReview);
        app.MapPost("/dot-tong-ket/noi/{id:guid}/lap-dot", BelowAsync)
            .Requires(Right.WriteReport, "participant")
            .Requires(Right.ManageReview);
        app.MapPost("/dot-tong-ket/tao/{id:guid}", SaveAsync).Requires(Right.ManageReview, "draft");
        app.MapPost("/dot-tong-ket/tao/{id:guid}/bo", DropAsync).Requires(Right.ManageReview, "draft");
    }

    private static async Task<IResult> StartAsync(
        HttpContext http,
        StartDraft start,
        ICurrentUser current,
        [FromForm] string? from,
        CancellationToken ct
    )
    {
        var earlier = Guid.TryParse(from, out var id) ? new ReviewId(id) : (ReviewId?)null;
        return (await start.FromReviewAsync(earlier, current.Require(), ct)).ToPage(http, Address);
    }

    private static async Task<IResult> BelowAsync(
        Guid id,
        HttpContext http,
        StartBelow start,
        ICurrentUser current,
        CancellationToken ct
    ) =>
        (await start.HandleAsync(new ParticipantId(id), current.Require(), ct)).ToPage(
            http,
            Address,
            "Đã lấy đề cương, biểu và tính hạn trước hạn của cấp trên. Hãy xem lại, bổ sung rồi phát động."
        );

    private static async Task<IResult> FromDocumentAsync(
        Guid id,
        HttpContext http,
        StartDraft start,
        ICurrentUser current,
        CancellationToken ct
    ) => (await start.FromDocumentAsync(new DocumentId(id), current.Require(), ct)).ToPage(http, Address);

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpContext http,
        EditDraft edit,
        PostedPlan posted,
        ReadParticipants participants,
        FollowFacts follow,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (review, who, form) = (new ReviewId(id), current.Require(), await http.Request.ReadFormAsync(ct));
        var pressed = form["viec"].ToString();
        var plan = await posted.ReadAsync(form, pressed, who.Organization, clock.VietnamToday, ct);
        if (pressed == "tinh-nguoc" && plan.AnswersTo is { } place)
        {
            var above = await participants.FindAsync(new ParticipantId(place), ct);
            plan =
                above is { Deadline: { } day } && above.Organization == who.Organization
                    ? PlanBack.Of(day, plan.Slack, plan.Via.Length > 0).Apply(plan)
                    : plan;
        }

        var version = int.TryParse(form["version"], CultureInfo.InvariantCulture, out var known) ? known : 0;
        var saved = await edit.SaveAsync(review, plan, version, who, ct);
        if (saved.Succeeded)
        {
            await follow.FollowAsync(review, who.Name, ct);
        }

        if (saved.Succeeded && UnreadableDay.Find(form) is { } unreadable)
        {
            return ((Outcome<ReviewId>)unreadable).ToPage(http, r => Address(r.Value));
        }

        if (pressed == "bieu")
        {
            return saved.ToPage(http, r => $"{Address(r.Value)}/bieu");
        }

        if (pressed != "phat-dong")
        {
            return saved.ToPage(http, r => Address(r.Value) + Anchor(pressed), pressed is "luu" or "" ? "Đã lưu bản chuẩn bị." : null);
        }

        // A second click finds the draft gone and the review launched.
        if (!saved.Succeeded && saved.Problem != ReviewProblems.DraftGone)
        {
            return saved.ToPage(http, r => Address(r.Value));
        }

        if (saved.Succeeded && PastDeadlines.Of(plan, clock.VietnamToday) is { Count: > 0 } past && form["qua-han"] != "on")
        {
            return ((Outcome<ReviewId>)ReviewProblems.DeadlinesPassed(past.Count)).ToPage(http, r => Address(r.Value));
        }

        var launched = await edit.LaunchAsync(review, who, ct);
        if (launched.Problem is { } lacking && edit.PlaceOf(plan, lacking) is { } anchor)
        {
            Flash.Set(http, new FlashMessage(lacking.Message, IsRefusal: true));
            return Results.LocalRedirect($"{Address(id)}#{anchor}");
        }

        return launched.ToPage(http, r => $"/dot-tong-ket/{r.Value}", "Đã phát động. Các đơn vị thấy việc của mình ngay bây giờ.");
    }

    private static async Task<IResult> DropAsync(Guid id, HttpContext http, EditDraft edit, CancellationToken ct)
    {
        await edit.DropAsync(new ReviewId(id), ct);
        return ((Outcome<bool>)true).ToPage(http, _ => "/dot-tong-ket", "Đã xóa bản chuẩn bị.");
    }

    private static string Address(Guid draft) => $"/dot-tong-ket/tao/{draft}";

    private static string Anchor(string pressed) =>
        pressed.StartsWith("muc-", StringComparison.Ordinal) ? "#de-cuong"
        : pressed == "tinh-nguoc" ? "#tinh-nguoc"
        : pressed.StartsWith("nhom-", StringComparison.Ordinal) ? "#don-vi"
        : "";
}
