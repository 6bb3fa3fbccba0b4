using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Handling;
using TongKet.Reports.Looks;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Sending;

/// <summary>The forms that take a report one step on.</summary>
internal static class StepEndpoints
{
    private static readonly string[] DayForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];
    private static readonly Problem BadDay = new(
        "report.deadline-unreadable",
        "Không đọc được hạn. Hãy viết ngày/tháng/năm, ví dụ 24/09/2026.",
        ProblemKind.Invalid
    );

    // As the form that was refused names them.
    private static readonly Dictionary<string, string> ToWriter = new(StringComparer.Ordinal)
    {
        ["ly-do"] = "Lý do, cần sửa gì",
        ["han"] = $"Hạn nội bộ (nếu cần, {UnsentForm.DayHint})",
    };
    private static readonly Dictionary<string, string> ToUnit = new(StringComparer.Ordinal)
    {
        ["ly-do"] = "Lý do, cần bổ sung gì",
        ["han"] = $"Hạn mới (nếu cần, {UnsentForm.DayHint})",
    };
    private static readonly Problem BadKey = new("report.bad-form", "Trang này đã cũ. Hãy tải lại trang rồi bấm nộp.", ProblemKind.Invalid);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/bao-cao/{id:guid}/trinh-duyet", Step<AskApproval>(AskAsync, Page, "Đã trình lãnh đạo duyệt."))
            .Requires(Right.WriteReport, "report");
        app.MapPost("/bao-cao/{id:guid}/sua-doi", Step<CorrectReport>(CorrectAsync, id => $"/bao-cao/{id}", "Bạn đang lập bản sửa đổi."))
            .Requires(Right.WriteReport, "report");
        app.MapPost("/bao-cao/{id:guid}/duyet", Step<Decide>(ApproveAsync, Page, "Đã duyệt. Văn thư sẽ lấy số và nộp."))
            .Requires(Right.ApproveReport, "report");
        app.MapPost("/bao-cao/{id:guid}/tra-lai-soan", Step<Decide>(ReturnToWriterAsync, Page, "Đã trả lại người soạn."))
            .Requires(Right.ApproveReport, "report");
        // A reload after the session ended asks for the address of the form.
        app.MapGet("/bao-cao/{id:guid}/gui", (Guid id) => Results.LocalRedirect(Page(id))).Requires(Right.ViewReport, "report");
        app.MapPost("/bao-cao/{id:guid}/gui", SendAsync).Requires(Right.SendReport, "report");
        app.MapPost("/bao-cao/{id:guid}/tiep-nhan", Step<HandleSubmission>(AcceptAsync, _ => "/bao-cao", "Đã tiếp nhận báo cáo."))
            .Requires(Right.HandleSubmission, "report");
        app.MapPost("/bao-cao/{id:guid}/tra-lai", Step<HandleSubmission>(ReturnAsync, _ => "/bao-cao", "Đã trả lại để bổ sung."))
            .Requires(Right.HandleSubmission, "report");
    }

    private delegate Task<Outcome<ReportId>> Take<in TCase>(
        TCase use,
        ReportId id,
        IFormCollection form,
        ActingUser who,
        CancellationToken ct
    );

    private static Delegate Step<TCase>(Take<TCase> take, Func<Guid, string> where, string done)
        where TCase : class =>
        async (Guid id, TCase use, ICurrentUser current, HttpContext http, CancellationToken ct) =>
        {
            var form = await http.Request.ReadFormAsync(ct);
            var outcome = await take(use, new(id), form, current.Require(), ct);
            // A redirect would lose the reason that was typed.
            return !outcome.Succeeded && form.ContainsKey("ly-do") && UnsentForm.IsSentBy(http)
                ? UnsentForm.Refusal(outcome.Problem, typeof(TCase) == typeof(Decide) ? ToWriter : ToUnit)
                : outcome.ToPage(http, _ => where(id), done);
        };

    private static string Page(Guid id) => $"/bao-cao/{id}/xem";

    private static Task<Outcome<ReportId>> AskAsync(
        AskApproval use,
        ReportId id,
        IFormCollection form,
        ActingUser who,
        CancellationToken ct
    ) => use.HandleAsync(id, form["van-trinh"] == "1", who, ct);

    private static Task<Outcome<ReportId>> CorrectAsync(
        CorrectReport use,
        ReportId id,
        IFormCollection form,
        ActingUser who,
        CancellationToken ct
    ) => use.HandleAsync(id, who, ct);

    private static Task<Outcome<ReportId>> ApproveAsync(
        Decide use,
        ReportId id,
        IFormCollection form,
        ActingUser who,
        CancellationToken ct
    ) =>
        use.ApproveAsync(
            id,
            Number(form["buoc"]),
            Number(form["the-thuc-ky"]) is { } signing ? new SigningChoice(signing, form["chuc-vu"].ToString()) : null,
            who,
            ct
        );

    private static Task<Outcome<ReportId>> ReturnToWriterAsync(
        Decide use,
        ReportId id,
        IFormCollection form,
        ActingUser who,
        CancellationToken ct
    ) => WithDayAsync(form, day => use.ReturnToWriterAsync(id, form["ly-do"].ToString(), day, who, ct));

    private static Task<Outcome<ReportId>> AcceptAsync(
        HandleSubmission use,
        ReportId id,
        IFormCollection form,
        ActingUser who,
        CancellationToken ct
    ) => use.AcceptAsync(id, Number(form["lan"]), who, ct);

    private static Task<Outcome<ReportId>> ReturnAsync(
        HandleSubmission use,
        ReportId id,
        IFormCollection form,
        ActingUser who,
        CancellationToken ct
    ) => WithDayAsync(form, day => use.ReturnAsync(id, Number(form["lan"]), form["ly-do"].ToString(), day, who, ct));

    private static Task<Outcome<ReportId>> WithDayAsync(IFormCollection form, Func<DateOnly?, Task<Outcome<ReportId>>> take)
    {
        var typed = form["han"].ToString().Trim();
        if (typed.Length == 0)
        {
            return take(null);
        }

        // A deadline that cannot be read is never dropped in silence.
        return DateOnly.TryParseExact(typed, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? take(day)
            : Task.FromResult<Outcome<ReportId>>(BadDay);
    }

    private static async Task<IResult> SendAsync(Guid id, SendReport send, ICurrentUser current, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        Outcome<SubmissionId> outcome = Guid.TryParse(form["khoa"], out var key)
            ? await send.HandleAsync(new(id), key, Number(form["so"]), current.Require(), ct)
            : BadKey;
        return outcome.ToPage(http, s => $"/bao-cao/{id}/bien-nhan/{s.Value}", "Đã nộp báo cáo.");
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
