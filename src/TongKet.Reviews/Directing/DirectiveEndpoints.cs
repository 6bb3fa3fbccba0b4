using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>Where the page of the own directive is sent to.</summary>
internal static class DirectiveEndpoints
{
    public const string Route = "/dot-tong-ket/{id:guid}/chi-dao";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Route, SaveAsync).Requires(Right.ManageReview, "draft");
        app.MapPost(Route + "/soan", ComposeAsync).Requires(Right.ManageReview, "draft");
        app.MapPost(Route + "/tu-luu", AutosaveAsync).Requires(Right.ManageReview, "draft");
        app.MapPost(Route + "/khoi-phuc/{version:guid}", RestoreAsync).Requires(Right.ManageReview, "draft");
        DirectiveSteps.Map(app);
        DirectiveDownloads.Map(app);
    }

    public static string Address(ReviewId id) => $"/dot-tong-ket/{id.Value}/chi-dao";

    private static async Task<IResult> ComposeAsync(
        Guid id,
        [FromForm(Name = "loai")] string? type,
        HttpContext http,
        ComposeDirective compose,
        ICurrentUser current,
        CancellationToken ct
    ) =>
        (await compose.HandleAsync(new ReviewId(id), type ?? "", current.Require(), ct)).ToPage(
            http,
            Address,
            "Đã soạn từ dữ kiện của đợt. Mọi câu đều sửa được; bản cũ (nếu có) còn trong các bản đã lưu."
        );

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpContext http,
        SaveDirective save,
        HandOverDirective handOver,
        ReadDirective read,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var (review, who, form) = (new ReviewId(id), current.Require(), await http.Request.ReadFormAsync(ct));
        var (pressed, text) = (form["viec"].ToString(), PostedDirective.Read(form));
        if (
            pressed.Split(':') is [("lay" or "giu") and var how, var key]
            && await read.HandleAsync(review, null, null, who, ct) is { } view
        )
        {
            text = how == "lay" ? NewWordings.Take(text, view.Fresh, key) : FollowedText.Keep(text, view.Fresh, key);
        }

        var saved = await save.HandleAsync(review, text, From(form, automatic: false), who, ct);
        return saved.Succeeded && pressed == "trinh"
            ? (await handOver.HandleAsync(review, saved.Value, who, ct)).ToPage(
                http,
                _ => Address(review),
                "Đã lưu và trình lãnh đạo duyệt."
            )
            : saved.ToPage(http, _ => Address(review), "Đã lưu văn bản.");
    }

    private static async Task<IResult> AutosaveAsync(
        Guid id,
        HttpContext http,
        SaveDirective save,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var form = await http.Request.ReadFormAsync(ct);
        return (
            await save.HandleAsync(new ReviewId(id), PostedDirective.Read(form), From(form, automatic: true), current.Require(), ct)
        ).ToHttp();
    }

    private static async Task<IResult> RestoreAsync(
        Guid id,
        Guid version,
        HttpContext http,
        SaveDirective save,
        ICurrentUser current,
        CancellationToken ct
    ) =>
        (await save.RestoreAsync(new ReviewId(id), version, current.Require(), ct)).ToPage(
            http,
            _ => Address(new ReviewId(id)),
            "Đã lấy lại bản này; bản trước đó vẫn còn trong danh sách."
        );

    private static FromPage From(IFormCollection form, bool automatic) =>
        new(Version(form), automatic, Guid.TryParse(form["trang"], out var page) ? page : null);

    public static int Version(IFormCollection form) =>
        int.TryParse(form["version"], CultureInfo.InvariantCulture, out var version) ? version : 0;
}
