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
        change.MapPost("/doan", ArrangeAsync);
        change.MapPost("/doan/{passage:guid}/sua", EditAsync);
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

    // One form for the whole draft: the button that was pressed names the passage.
    private static Task<IResult> ArrangeAsync(
        [AsParameters] BenchForm form,
        [FromForm(Name = "len")] Guid? up,
        [FromForm(Name = "xuong")] Guid? down,
        [FromForm(Name = "bo")] Guid? remove,
        [FromForm(Name = "doan")] Guid[]? chosen,
        ArrangeDraft arrange,
        PutBack putBack
    ) =>
        (up ?? down, remove) switch
        {
            ({ } moved, _) => form.AnswerAsync(
                id => arrange.MoveAsync(id, PassageId.From(moved), up is null ? 1 : -1, form.Ct),
                _ => "Đã chuyển đoạn."
            ),
            (_, { } gone) => form.AnswerAsync(
                id => putBack.PassageAsync(id, PassageId.From(gone), form.Who, form.Ct),
                n => n == 0 ? "Đã bỏ đoạn." : $"Đã bỏ đoạn khỏi dự thảo; {n} ý chờ xử lý lại."
            ),
            _ => form.AnswerAsync(
                id => arrange.MergeAsync(id, [.. (chosen ?? []).Select(PassageId.From)], form.Who, form.Ct),
                _ => "Đã gộp thành một đoạn."
            ),
        };

    // The rich editor sends HTML; without scripts the plain text of the box is what was meant.
    private static string Html(string? html, string? text) => html is { Length: > 0 } ? html : RichText.FromPlainText(text).ToHtml();
}
