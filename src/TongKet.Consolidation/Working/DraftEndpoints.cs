using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Deciding;
using TongKet.Consolidation.Drafting;
using TongKet.Consolidation.Taking;
using TongKet.Formats.RichTexts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>Where the forms on the draft are sent to.</summary>
internal static class DraftEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var change = app.MapGroup(ConsolidationEndpoints.Route).Requires(Right.Consolidate, ConsolidationOwnership.Kind);
        change.MapPost("/viet", WriteAsync);
        change.MapPost("/gop", MergeAsync);
        change.MapPost("/doan/{passage:guid}/sua", EditAsync);
        change.MapPost(
            "/doan/{passage:guid}/len",
            ([AsParameters] BenchForm form, Guid passage, ArrangeDraft arrange) => MoveAsync(form, passage, -1, arrange)
        );
        change.MapPost(
            "/doan/{passage:guid}/xuong",
            ([AsParameters] BenchForm form, Guid passage, ArrangeDraft arrange) => MoveAsync(form, passage, 1, arrange)
        );
        change.MapPost("/doan/{passage:guid}/bo", RemoveAsync);
    }

    private static Task<IResult> WriteAsync(
        [AsParameters] BenchForm form,
        [FromForm(Name = "html")] string? html,
        [FromForm(Name = "loi")] string? text,
        EditDraft edit
    ) =>
        form.AnswerAsync(
            id => edit.WriteAsync(id, SectionId.From(form.Section ?? default), Html(html, text), form.Who, form.Ct),
            _ => "Đã thêm đoạn vào dự thảo."
        );

    private static Task<IResult> EditAsync(
        [AsParameters] BenchForm form,
        Guid passage,
        [FromForm(Name = "html")] string? html,
        [FromForm(Name = "loi")] string? text,
        [FromForm(Name = "phien-ban")] int version,
        EditDraft edit
    ) =>
        form.AnswerAsync(
            id => edit.EditAsync(id, PassageId.From(passage), Html(html, text), version, form.Who, form.Ct),
            _ => "Đã lưu đoạn."
        );

    private static Task<IResult> MoveAsync(BenchForm form, Guid passage, int places, ArrangeDraft arrange) =>
        form.AnswerAsync(id => arrange.MoveAsync(id, PassageId.From(passage), places, form.Ct), _ => "Đã chuyển đoạn.");

    private static Task<IResult> RemoveAsync([AsParameters] BenchForm form, Guid passage, PutBack putBack) =>
        form.AnswerAsync(
            id => putBack.PassageAsync(id, PassageId.From(passage), form.Who, form.Ct),
            n => n == 0 ? "Đã bỏ đoạn." : $"Đã bỏ đoạn khỏi dự thảo; {n} ý chờ xử lý lại."
        );

    private static Task<IResult> MergeAsync(
        [AsParameters] BenchForm form,
        [FromForm(Name = "doan")] Guid[]? chosen,
        ArrangeDraft arrange
    ) =>
        form.AnswerAsync(
            id => arrange.MergeAsync(id, [.. (chosen ?? []).Select(PassageId.From)], form.Who, form.Ct),
            _ => "Đã gộp thành một đoạn."
        );

    // The rich editor sends HTML; without scripts the plain text of the box is what was meant.
    private static string Html(string? html, string? text) => html is { Length: > 0 } ? html : RichText.FromPlainText(text).ToHtml();
}
