using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Importing;

/// <summary>The two forms of the import page.</summary>
internal static class ImportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/bao-cao/{id:guid}/nhap", ReadAsync).Requires(Right.WriteReport, "report");
        app.MapPost("/bao-cao/{id:guid}/nhap/{import:guid}", ApplyAsync).Requires(Right.WriteReport, "report");
    }

    private static async Task<IResult> ReadAsync(Guid id, ImportReport use, ICurrentUser current, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        using var bytes = new MemoryStream();
        var name = "";
        if (form.Files.GetFile("tep") is { } file)
        {
            name = file.FileName;
            await file.CopyToAsync(bytes, ct);
        }

        var outcome = await use.ReadAsync(new(id), bytes.ToArray(), name, current.Require(), ct);
        return outcome.ToPage(http, import => $"/bao-cao/{id}/nhap?tep={import}", "Đã đọc tệp. Hãy xem lại từng đoạn rồi đưa vào báo cáo.");
    }

    private static async Task<IResult> ApplyAsync(
        Guid id,
        Guid import,
        ImportReport use,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var form = await http.Request.ReadFormAsync(ct);
        var chosen = new Dictionary<int, SectionId>();
        foreach (var key in form.Keys.Where(k => k.StartsWith("d_", StringComparison.Ordinal)))
        {
            if (
                int.TryParse(key.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && Guid.TryParse(form[key], out var section)
            )
            {
                chosen[number] = new SectionId(section);
            }
        }

        var outcome = await use.ApplyAsync(new(id), import, chosen, form["cach"] == "thay", current.Require(), ct);
        return outcome.ToPage(http, r => $"/bao-cao/{r.Value}", "Đã đưa nội dung vào báo cáo. Hãy đọc lại từng mục.");
    }
}
