using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Deciding;
using TongKet.Consolidation.Opening;
using TongKet.Consolidation.Taking;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>Where the forms on units' passages are sent to; each answers with the page of the same section.</summary>
internal static class ConsolidationEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var change = app.MapGroup(Route).Requires(Right.Consolidate, ConsolidationOwnership.Kind);
        change.MapPost("/mo", OpenAsync);
        change.MapPost("/lay-het", TakeAllAsync);
        change.MapPost("/chon", ChosenAsync);
        change.MapPost("/xem-lai/{contribution:guid}", PutBackAsync);
        change.MapPost("/gui-len", SendUpAsync);
    }

    public const string Route = "/dot-tong-ket/{id:guid}/tong-hop";

    private static async Task<IResult> OpenAsync([AsParameters] BenchForm form, OpenConsolidation open) =>
        (await open.HandleAsync(form.Review, form.Who, form.Ct)).ToPage(
            form.Http,
            _ => Addresses.Of(form.Review, form.Section),
            "Đã nhận các báo cáo mới nhất của đơn vị."
        );

    private static Task<IResult> TakeAllAsync([AsParameters] BenchForm form, IConsolidations consolidations) =>
        form.AnswerAsync(
            id => consolidations.TakeAllAsync(id, form.Who, form.Ct),
            counts => $"Đã đưa các ý còn lại vào dự thảo ({counts.Used}/{counts.Passages} ý)."
        );

    private static Task<IResult> ChosenAsync(
        [AsParameters] BenchForm form,
        [FromForm(Name = "y")] Guid[]? chosen,
        [FromForm(Name = "viec")] string? what,
        [FromForm(Name = "ly-do")] string? reason,
        [FromForm(Name = "nhom")] string? group,
        TakeGroup takeGroup,
        TakeContributions take,
        SetAside setAside
    )
    {
        if (group?.Split(':') is [var first, var count] && Guid.TryParse(first, out var leader) && int.TryParse(count, out var members))
        {
            return form.AnswerAsync(
                id => takeGroup.HandleAsync(id, ContributionId.From(leader), members, form.Who, form.Ct),
                n => $"Đã lấy một câu, ghi đủ {n} nguồn."
            );
        }

        List<ContributionId> ids = [.. (chosen ?? []).Select(ContributionId.From)];
        return what switch
        {
            "de-lai" => form.AnswerAsync(id => setAside.HandleAsync(id, ids, reason, form.Who, form.Ct), n => $"Đã để lại {n} ý."),
            "gop" => form.AnswerAsync(
                id => take.HandleAsync(id, ids, TakeAs.Merged, form.Who, form.Ct),
                n => $"Đã gộp {n} ý thành một đoạn."
            ),
            "mot" => form.AnswerAsync(
                id => take.HandleAsync(id, ids, TakeAs.One, form.Who, form.Ct),
                n => $"Đã lấy một câu, ghi đủ {n} nguồn."
            ),
            _ => form.AnswerAsync(id => take.HandleAsync(id, ids, TakeAs.Separate, form.Who, form.Ct), n => $"Đã lấy {n} ý vào dự thảo."),
        };
    }

    private static Task<IResult> PutBackAsync([AsParameters] BenchForm form, Guid contribution, PutBack putBack) =>
        form.AnswerAsync(
            id => putBack.ContributionAsync(id, ContributionId.From(contribution), form.Who, form.Ct),
            _ => "Ý này đang chờ xử lý lại."
        );

    // A report of one's own is filled in: the page of that report comes next.
    private static async Task<IResult> SendUpAsync(
        [AsParameters] BenchForm form,
        [FromForm(Name = "noi")] Guid? place,
        IConsolidations consolidations
    )
    {
        var opened = await consolidations.OpenAsync(form.Review, form.Who, form.Ct);
        var sent = opened.Succeeded
            ? await consolidations.SendUpAsync(opened.Value, ParticipantId.From(place ?? default), form.Who, form.Ct)
            : opened.Problem;
        return sent.ToPage(
            form.Http,
            report => $"/bao-cao/{report.Value}",
            "Đã chuyển dự thảo thành báo cáo gửi cấp trên. Hãy rà lại rồi trình duyệt."
        );
    }
}
