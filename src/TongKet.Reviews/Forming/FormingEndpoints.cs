using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Sheets;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Forming;

/// <summary>What the pages where forms are made send.</summary>
internal static class FormingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var forms = app.MapGroup("/dot-tong-ket/tao/{id:guid}/bieu").Requires(Right.ManageReview, "draft");
        forms.MapPost("/tay", BlankAsync);
        forms.MapPost("/van-ban", FromDirectiveAsync);
        forms.MapPost("/excel", FromExcelAsync);
        forms.MapPost("/{form:guid}", SaveAsync);
        forms.MapPost("/{form:guid}/bo-sua", DropWorkAsync);
        forms.MapPost("/{form:guid}/xoa", RemoveAsync);
        app.MapGet("/dot-tong-ket/{id:guid}/bieu/{form:guid}/xlsx", EmptyFileAsync).Requires(Right.ViewReview, "review");
    }

    private static async Task<IResult> BlankAsync(Guid id, MakeForm make, ICurrentUser current, HttpContext http, CancellationToken ct) =>
        (await make.BlankAsync(new(id), current.Require(), ct)).ToPage(http, made => $"{Address(id)}/{made[0].Value}");

    private static async Task<IResult> FromDirectiveAsync(
        Guid id,
        MakeForm make,
        FindDirective directives,
        FormsInFiles files,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var form = await http.Request.ReadFormAsync(ct);
        var found = await files.FindAsync(await directives.OfAsync(new(id), ct), ct);
        var chosen = found.Where((_, i) => form["bang"].Contains(i.ToString(CultureInfo.InvariantCulture))).ToList();
        Kernel.Outcomes.Outcome<IReadOnlyList<FormId>> made =
            chosen.Count == 0 ? ReviewProblems.NoFormFound : await make.HandleAsync(new(id), chosen, current.Require(), ct);
        return made.ToPage(http, _ => Address(id), $"Đã lập {chosen.Count} biểu. Hãy mở từng biểu xem lại dòng, cột, công thức.");
    }

    private static async Task<IResult> FromExcelAsync(Guid id, MakeForm make, ICurrentUser current, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        using var bytes = new MemoryStream();
        if (form.Files.GetFile("tep") is { } file)
        {
            await file.CopyToAsync(bytes, ct);
        }

        Kernel.Outcomes.Outcome<IReadOnlyList<FormId>> made = FormWorkbookReader.Definition(bytes.ToArray()) is { } found
            ? await make.HandleAsync(new(id), [found], current.Require(), ct)
            : ReviewProblems.NoFormFound;
        return made.ToPage(http, m => $"{Address(id)}/{m[0].Value}", "Đã lập biểu từ tệp Excel. Hãy xem lại dòng, cột, công thức.");
    }

    private static async Task<IResult> EmptyFileAsync(Guid id, Guid form, IReviews reviews, HttpContext http, CancellationToken ct)
    {
        var asked = (await reviews.FindAsync(new(id), ct))?.Forms.FirstOrDefault(f => f.Id.Value == form);
        return asked is null
            ? ((Kernel.Outcomes.Outcome<FormId>)ReviewProblems.FormGone).ToPage(http, _ => "")
            : Results.File(
                FormWorkbook.Write(FormLayout.OfStored(asked.Definition), []),
                Kernel.Sheets.SheetWriter.MediaType,
                "bieu-trong.xlsx"
            );
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        Guid form,
        EditForm edit,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var (pressed, who) = (posted["viec"].ToString(), current.Require());
        var stamp = int.TryParse(posted["stamp"], CultureInfo.InvariantCulture, out var known) ? known : 0;
        if (pressed != "luu")
        {
            var kept = await edit.KeepAsync(new(id), new(form), w => PostedForm.Read(posted, pressed, w), stamp, who, ct);
            return kept.ToPage(http, f => $"{Address(id)}/{f.Value}{Anchor(pressed)}");
        }

        var moved = new FormMap(Moved(posted, "bo-r-"), Moved(posted, "bo-c-"));
        var saved = await edit.PublishAsync(new(id), new(form), w => PostedForm.Read(posted, pressed, w), stamp, moved, who, ct);
        return saved.ToPage(http, f => $"{Address(id)}/{f.Value}", "Đã lưu biểu.");
    }

    private static async Task<IResult> DropWorkAsync(Guid id, Guid form, EditForm edit, HttpContext http, CancellationToken ct) =>
        (await edit.DropWorkAsync(new(id), new(form), ct)).ToPage(http, f => $"{Address(id)}/{f.Value}", "Đã bỏ phần đang sửa.");

    private static async Task<IResult> RemoveAsync(Guid id, Guid form, EditForm edit, HttpContext http, CancellationToken ct) =>
        (await edit.RemoveAsync(new(id), new(form), ct)).ToPage(http, _ => Address(id), "Đã xóa biểu.");

    private static Dictionary<string, string> Moved(IFormCollection form, string prefix) =>
        form
            .Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal) && form[k].ToString().Length > 0)
            .ToDictionary(k => k[prefix.Length..], k => form[k].ToString());

    private static string Address(Guid review) => $"/dot-tong-ket/tao/{review}/bieu";

    private static string Anchor(string pressed) =>
        pressed.Split('-')[0] switch
        {
            "dong" => "#dong",
            "cot" => "#cot",
            "kt" => "#kiem-tra",
            _ => "",
        };
}
