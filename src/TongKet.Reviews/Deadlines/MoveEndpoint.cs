using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Confirming;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Deadlines;

/// <summary>POST /dot-tong-ket/{id}/doi-han: another day for the units that are ticked, or for all that the list names.</summary>
internal static class MoveEndpoint
{
    /// <summary>What a person typed and can correct when the form is refused; ticks are carried along.</summary>
    public static IReadOnlyDictionary<string, string> Typed { get; } =
        DayAnd($"Hạn mới cho đơn vị đã chọn ({UnsentForm.DayHint})", "Lý do");

    /// <summary>A day and a reason, as the form that was refused names them.</summary>
    public static IReadOnlyDictionary<string, string> DayAnd(string day, string reason) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { ["ngay"] = day, ["ly-do"] = reason };

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/dot-tong-ket/{id:guid}/doi-han", MoveAsync).Requires(Right.ManageReview, "review");

    private static async Task<IResult> MoveAsync(
        Guid id,
        HttpContext http,
        MoveDeadline move,
        FindUnits units,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var (review, form) = (new ReviewId(id), await http.Request.ReadFormAsync(ct));
        var (day, reason, search) = (form["ngay"].ToString(), form["ly-do"].ToString(), form["tim"].ToString());
        IReadOnlyCollection<ParticipantId> chosen =
            form["tat-ca"] == "1"
                ? await units.OpenAsync(review, search, ct)
                : [.. form["noi"].Where(n => Guid.TryParse(n, out _)).Select(n => new ParticipantId(Guid.Parse(n!))).Distinct()];
        var moved = await move.MoveAsync(review, chosen, HeaderField.Day(day), reason, current.Require(), ct);
        if (moved.Succeeded)
        {
            return moved.ToPage(http, _ => Address(id), $"Đã đổi hạn cho {moved.Value} đơn vị.");
        }

        if (moved.Problem != DeadlineProblems.NobodyChosen && UnsentForm.IsSentBy(http))
        {
            return UnsentForm.Refusal(moved.Problem, Typed);
        }

        // Ticks are made on the page itself: what was typed comes along.
        Flash.Set(http, new FlashMessage(moved.Problem.Message, IsRefusal: true));
        var kept = new QueryString().Add("tim", search).Add("ngay", Short(day)).Add("ly-do", Short(reason));
        return Results.LocalRedirect($"{Address(id)}{kept}#doi-han");
    }

    private static string Address(Guid review) => $"/dot-tong-ket/{review}/thoi-han";

    private static string Short(string typed) => typed.Length <= 1_000 ? typed : typed[..1_000];
}
