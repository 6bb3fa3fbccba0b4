using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Reports.Looks;

namespace TongKet.Reports.Forms;

/// <summary>What the page of a form and its script send.</summary>
internal static class GridEndpoints
{
    private const int MostNamed = 5;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/bao-cao/{id:guid}/bieu/{form:guid}", SavePageAsync).Requires(Right.WriteReport, "report");
        app.MapPut("/bao-cao/{id:guid}/bieu/{form:guid}", SaveScriptAsync).Requires(Right.WriteReport, "report");
    }

    private sealed record Posted(IReadOnlyList<CellEdit>? Cells);

    private static async Task<IResult> SaveScriptAsync(
        Guid id,
        Guid form,
        Posted posted,
        SaveForm save,
        ReadGrid read,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var who = current.Require();
        var outcome = await save.HandleAsync(new(id), new(form), posted.Cells ?? [], who, ct);
        if (!outcome.Succeeded)
        {
            return outcome.Problem.ToHttp();
        }

        var now = (await read.HandleAsync(new(id), new(form), who, ct))!.Form;
        return Results.Ok(
            new
            {
                text = ReportLooks.SavedText(clock.GetUtcNow(), clock.VietnamToday),
                outcome.Value.Saved,
                outcome.Value.Refused,
                missing = now.Missing.Count,
                issues = now.Issues.Select(i => new
                {
                    cell = FormScript.Name(i.At),
                    error = i.Severity is CheckSeverity.Error,
                    i.Message,
                    open = i.Severity is CheckSeverity.Error || now.Open.Contains(i),
                }),
            }
        );
    }

    private static async Task<IResult> SavePageAsync(
        Guid id,
        Guid form,
        SaveForm save,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var outcome = await save.HandleAsync(new(id), new(form), [.. Edits(posted)], current.Require(), ct);
        var page = $"/bao-cao/{id}/bieu/{form}";
        if (outcome is not { Succeeded: true, Value.Refused: { Count: > 0 } refused })
        {
            return outcome.ToPage(http, _ => page, "Đã lưu biểu.");
        }

        var names = string.Join(" ", refused.Take(MostNamed).Select(r => r.Message));
        var more = refused.Count > MostNamed ? $" Còn {refused.Count - MostNamed} ô khác chưa ghi." : "";
        Flash.Set(http, new FlashMessage($"Đã lưu các ô đọc được. {names}{more}", IsRefusal: true));
        return Results.LocalRedirect(page);
    }

    private static IEnumerable<CellEdit> Edits(IFormCollection form) =>
        from key in form.Keys
        where key.StartsWith("o_", StringComparison.Ordinal)
        let codes = key[2..].Split('|')
        where codes.Length == 2
        let name = key[2..]
        select new CellEdit(
            codes[0],
            codes[1],
            form[key],
            int.TryParse(form["v_" + name], CultureInfo.InvariantCulture, out var version) ? version : 0,
            form.ContainsKey("g_" + name) ? form["g_" + name].ToString() : null,
            form.ContainsKey("h_" + name) ? form["x_" + name] == "on" : null
        );
}
