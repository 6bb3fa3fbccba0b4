using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Reports.Contracts;
using TongKet.Reports.Looks;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>What the editor page and its script send.</summary>
internal static class WritingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(
                "/bao-cao/mo/{participant:guid}",
                async (Guid participant, OpenReport open, ICurrentUser current, HttpContext http, CancellationToken ct) =>
                    (await open.HandleAsync(new(participant), current.Require(), ct)).ToPage(http, r => $"/bao-cao/{r.Value}")
            )
            .Requires(Right.WriteReport, "participant", "participant");
        app.MapPost("/bao-cao/{id:guid}/muc/{section:guid}", SaveFormAsync).Requires(Right.WriteSection, "report");
        app.MapPut("/bao-cao/{id:guid}/muc/{section:guid}", SaveScriptAsync).Requires(Right.WriteSection, "report");
        app.MapPost("/bao-cao/{id:guid}/so-lieu/{section:guid}", SaveFiguresAsync).Requires(Right.WriteSection, "report");
        app.MapPost(
                "/bao-cao/{id:guid}/khoi-phuc/{version:guid}",
                async (Guid id, Guid version, RestoreVersion restore, ICurrentUser current, HttpContext http, CancellationToken ct) =>
                    (await restore.HandleAsync(new(id), version, current.Require(), ct)).ToPage(
                        http,
                        s => $"/bao-cao/{id}?muc={s.Value}",
                        "Đã dùng lại bản cũ."
                    )
            )
            .Requires(Right.WriteReport, "report");
        // A tab whose session ended fetches a new token here after somebody signed in again.
        app.MapGet(
                "/bao-cao/{id:guid}/phien",
                (IAntiforgery antiforgery, HttpContext http) => Results.Ok(new { token = antiforgery.GetAndStoreTokens(http).RequestToken })
            )
            .Requires(Right.WriteSection, "report");
    }

    private static async Task<IResult> SaveScriptAsync(
        Guid id,
        Guid section,
        SectionEdit edit,
        SaveSection save,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var answer = await save.HandleAsync(new(id), new(section), edit, current.Require(), ct);
        return answer switch
        {
            { Saved: { } saved } => Results.Ok(
                new
                {
                    saved.Version,
                    mark = saved.Mark.ToString(),
                    word = saved.Mark.Look.Word,
                    saved.Words,
                    text = ReportLooks.SavedText(saved.At, clock.VietnamToday),
                }
            ),
            { Conflict: { } conflict } => Results.Json(
                new
                {
                    code = conflict.Problem.Code,
                    title = conflict.Problem.Message,
                    conflict.Theirs,
                    conflict.Yours,
                    conflict.Version,
                    conflict.By,
                    at = conflict.At.ToVietnamText(),
                    conflict.Kept,
                    section = conflict.Section.Value,
                },
                statusCode: StatusCodes.Status409Conflict
            ),
            _ => answer.Problem!.ToHttp(),
        };
    }

    private static async Task<IResult> SaveFormAsync(
        Guid id,
        Guid section,
        SaveSection save,
        MarkSection marking,
        FindReport find,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (who, form) = (current.Require(), await http.Request.ReadFormAsync(ct));
        var page = $"/bao-cao/{id}?muc={section}";
        if (await EditAsync(find, new(id), new(section), form, ct) is { } edit)
        {
            var answer = await save.HandleAsync(new(id), new(section), edit, who, ct);
            if (answer.Conflict is { } conflict)
            {
                Flash.Set(http, new FlashMessage(conflict.Problem.Message, IsRefusal: true));
                return Results.LocalRedirect($"{page}&trung={conflict.Kept}");
            }

            if (answer.Problem is { } refusal)
            {
                Flash.Set(http, new FlashMessage(refusal.Message, IsRefusal: true));
                return Results.LocalRedirect(page);
            }
        }

        SectionMark? mark = form["viec"].ToString() switch
        {
            "xong" => SectionMark.Done,
            "khong-phat-sinh" => SectionMark.NothingToReport,
            "mo-lai" => SectionMark.Begun,
            _ => null,
        };
        if (mark is not { } wanted)
        {
            Flash.Set(http, new FlashMessage("Đã lưu.", IsRefusal: false));
            return Results.LocalRedirect(page);
        }

        return (await marking.HandleAsync(new(id), new(section), wanted, who, ct)).ToPage(http, _ => page, "Đã lưu.");
    }

    // With the script the form carries the editor's HTML. Without it a text box that nobody touched must not flatten lists and tables.
    private static async Task<SectionEdit?> EditAsync(
        FindReport find,
        ReportId id,
        SectionId section,
        IFormCollection form,
        CancellationToken ct
    )
    {
        var version = int.TryParse(form["phien-ban"], out var number) ? number : 0;
        if (form.ContainsKey("html"))
        {
            Guid? editor = Guid.TryParse(form["trinh"], out var tab) ? tab : null;
            return new(form["html"], version, editor, int.TryParse(form["thu-tu"], out var sequence) ? sequence : 0);
        }

        var typed = form["van-ban"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n');
        var stored = await find.PlainAsync(id, section, ct);
        return typed == stored.Trim('\n') ? null : new(RichText.FromPlainText(typed).ToHtml(), version);
    }

    private static async Task<IResult> SaveFiguresAsync(
        Guid id,
        Guid section,
        SaveFigures save,
        ICurrentUser current,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        var form = await http.Request.ReadFormAsync(ct);
        var outcome = await save.HandleAsync(new(id), [.. Figures(form)], current.Require(), ct);
        if (!http.Request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal))
        {
            return outcome.ToPage(http, _ => $"/bao-cao/{id}?muc={section}", "Đã lưu số liệu.");
        }

        return outcome.Succeeded
            ? Results.Ok(
                new
                {
                    text = ReportLooks.SavedText(clock.GetUtcNow(), clock.VietnamToday),
                    figures = outcome.Value.Select(f => new
                    {
                        id = f.Indicator.Value,
                        state = f.State.ToString(),
                        f.Text,
                        f.Version,
                    }),
                }
            )
            : outcome.Problem.ToHttp();
    }

    private static IEnumerable<FigureEdit> Figures(IFormCollection form) =>
        from key in form.Keys
        where key.StartsWith("s_", StringComparison.Ordinal) && Guid.TryParse(key.AsSpan(2), out _)
        let id = key[2..]
        select new FigureEdit(
            new IndicatorId(Guid.Parse(id)),
            Enum.TryParse<CellState>(form[key], out var state) ? state : CellState.Missing,
            form["v_" + id],
            int.TryParse(form["n_" + id], out var version) ? version : 0
        );
}
