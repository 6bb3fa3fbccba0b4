using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Confirming;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Deadlines;

internal static class DeadlineEndpoints
{
    private const string Place = "/dot-tong-ket/noi/{id:guid}";
    private static readonly IReadOnlyDictionary<string, string> Asking = MoveEndpoint.DayAnd(
        $"Xin nộp chậm nhất ngày ({UnsentForm.DayHint})",
        "Lý do"
    );
    private static readonly IReadOnlyDictionary<string, string> Granting = MoveEndpoint.DayAnd($"Hạn mới ({UnsentForm.DayHint})", "Ý kiến");
    private static readonly Dictionary<string, string> Refusing = new(StringComparer.Ordinal)
    {
        ["ly-do"] = "Ý kiến (bắt buộc khi không đồng ý)",
    };

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Place + "/xin-gia-han", AskAsync).Requires(Right.WriteReport, "participant");
        app.MapPost(Place + "/rut-gia-han", WithdrawAsync).Requires(Right.WriteReport, "participant");
        app.MapPost(Place + "/ngay-nop", AnnounceAsync).Requires(Right.WriteReport, "participant");
        app.MapPost(Place + "/tra-loi-gia-han", AnswerAsync).Requires(Right.HandleSubmission, "participant");
        MoveEndpoint.Map(app);
        DeadlineExport.Map(app);
    }

    private static async Task<IResult> AskAsync(
        Guid id,
        [FromForm] string? ngay,
        [FromForm(Name = "ly-do")] string? reason,
        HttpContext http,
        AskExtension ask,
        ICurrentUser current,
        CancellationToken ct
    ) =>
        Answer(
            await ask.AskAsync(new ParticipantId(id), Day(ngay), reason ?? "", current.Require(), ct),
            http,
            Asking,
            "Đã gửi đề nghị gia hạn. Thời hạn cũ vẫn giữ cho đến khi được đồng ý."
        );

    private static async Task<IResult> WithdrawAsync(
        Guid id,
        HttpContext http,
        AskExtension ask,
        ICurrentUser current,
        CancellationToken ct
    ) => (await ask.WithdrawAsync(new ParticipantId(id), current.Require(), ct)).ToPage(http, Address, "Đã rút đề nghị gia hạn.");

    private static async Task<IResult> AnnounceAsync(
        Guid id,
        [FromForm] string? ngay,
        HttpContext http,
        MoveDeadline move,
        ICurrentUser current,
        CancellationToken ct
    ) => (await move.AnnounceAsync(new ParticipantId(id), Day(ngay), current.Require(), ct)).ToPage(http, Address, "Đã đăng ký ngày nộp.");

    private static async Task<IResult> AnswerAsync(
        Guid id,
        [FromForm] string? viec,
        [FromForm] string? ngay,
        [FromForm(Name = "ly-do")] string? reason,
        HttpContext http,
        AnswerExtension answer,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var (place, who) = (new ParticipantId(id), current.Require());
        return viec == "dong-y"
            ? Answer(
                await answer.GrantAsync(place, Day(ngay), reason ?? "", who, ct),
                http,
                Granting,
                "Đã cho gia hạn. Đơn vị thấy hạn mới ngay."
            )
            : Answer(await answer.RefuseAsync(place, reason ?? "", who, ct), http, Refusing, "Đã trả lời không gia hạn.");
    }

    private static DateOnly? Day(string? typed) => HeaderField.Day(typed ?? "");

    private static string Address(ReviewId review) => $"/dot-tong-ket/{review.Value}/thoi-han";

    // A redirect would lose the reason that was typed.
    private static IResult Answer(Outcome<ReviewId> outcome, HttpContext http, IReadOnlyDictionary<string, string> typed, string done) =>
        outcome.Problem is { } problem && UnsentForm.IsSentBy(http)
            ? UnsentForm.Refusal(problem, typed)
            : outcome.ToPage(http, Address, done);
}
