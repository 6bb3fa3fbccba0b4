using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Confirming;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Revising;

/// <summary>What the pages send on which an outline is changed after the launch.</summary>
internal static class RevisingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var outline = app.MapGroup("/dot-tong-ket/{id:guid}/de-cuong").Requires(Right.ManageReview, "review");
        outline.MapPost("/sua", EditAsync);
        outline.MapPost("/doi-chieu", CompareAsync);
        outline.MapPost("/bo-sua", DropAsync);
        outline.MapPost("/theo-cap-tren", FollowAboveAsync);
    }

    private static async Task<IResult> EditAsync(
        Guid id,
        EditOutline edit,
        ICurrentUser current,
        HttpContext http,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var form = await http.Request.ReadFormAsync(ct);
        var pressed = form["viec"].ToString();
        var kept = await edit.KeepAsync(
            new(id),
            Outline(form),
            Stamp(form),
            w => PostedRevision.Rows(form, pressed, w, clock),
            current.Require(),
            ct
        );
        return kept.ToPage(http, _ => pressed == "doi-chieu" ? $"{Address(id)}/doi-chieu" : $"{Address(id)}/sua#de-cuong-muc");
    }

    private static async Task<IResult> CompareAsync(
        Guid id,
        EditOutline edit,
        AcceptOutline accept,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (form, who) = (await http.Request.ReadFormAsync(ct), current.Require());
        if (UnreadableDay.Find(form) is { } unreadable)
        {
            return ((Outcome<int>)unreadable).ToPage(http, _ => "");
        }

        var accepted = form["viec"] == "ap-dung";
        var key = Guid.TryParse(form["khoa"], out var known) ? known : default;
        var kept = await edit.KeepAsync(new(id), Outline(form), Stamp(form), w => PostedRevision.Map(form, w), who, ct);
        // A second click finds the work gone because the first has made it stand.
        if (!accepted || (!kept.Succeeded && kept.Problem != ReviewProblems.OutlineWorkGone))
        {
            return kept.ToPage(http, _ => $"{Address(id)}/doi-chieu", accepted ? null : "Đã tính lại đối chiếu.");
        }

        var version = await accept.HandleAsync(new(id), key, kept.Succeeded ? kept.Value.Stamp : 0, who, ct);
        return version.ToPage(
            http,
            _ => Address(id),
            "Đã áp dụng đề cương mới. Báo cáo đang soạn được chuyển theo; các đơn vị thấy thay đổi ngay bây giờ."
        );
    }

    private static async Task<IResult> DropAsync(Guid id, EditOutline edit, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var dropped = await edit.DropAsync(new(id), Outline(form), Stamp(form), ct);
        return dropped.ToPage(http, _ => Address(id), "Đã bỏ phần đang sửa; đề cương giữ nguyên.");
    }

    private static async Task<IResult> FollowAboveAsync(
        Guid id,
        EditOutline edit,
        IReviews reviews,
        IOutlineNews news,
        ICurrentUser current,
        HttpContext http,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (
            await reviews.FindAsync(new(id), ct) is not { AnswersTo: { } place } review
            || await news.AboveAsync(place, review.LaidDownAt, ct) is not { } changed
        )
        {
            return ((Outcome<int>)ReviewProblems.OutlineUnchanged).ToPage(http, _ => "");
        }

        var stamp = (await edit.FindAsync(new(id), ct))?.Stamp ?? 0;
        var kept = await edit.KeepAsync(
            new(id),
            review.OutlineVersion,
            stamp,
            w =>
            {
                w.Rows = w.Rows.Count > 0 ? w.Rows : StandingRows.Of(review);
                FollowAbove.Apply(changed, w);
                w.Rows = RowKeys.Keyed(w.Rows, clock);
            },
            current.Require(),
            ct
        );
        return kept.ToPage(
            http,
            _ => $"{Address(id)}/sua",
            "Đã đưa thay đổi của cấp trên vào bản đang sửa. Hãy xem lại rồi đối chiếu và áp dụng; phần cấp trên bỏ vẫn giữ ở đợt của mình."
        );
    }

    private static int Outline(IFormCollection form) => Number(form, "phien-ban");

    private static int Stamp(IFormCollection form) => Number(form, "stamp");

    private static int Number(IFormCollection form, string name) =>
        int.TryParse(form[name], CultureInfo.InvariantCulture, out var known) ? known : 0;

    private static string Address(Guid review) => $"/dot-tong-ket/{review}/de-cuong";
}
