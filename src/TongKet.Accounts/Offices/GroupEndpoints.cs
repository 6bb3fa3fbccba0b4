using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

internal static class GroupEndpoints
{
    private const string Page = "/to-chuc/nhom";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/to-chuc/nhom", AddAsync).Requires(Right.ManageOrganizations);
        app.MapGet("/to-chuc/nhom/danh-sach.xlsx", GroupExport.DownloadAsync).Requires(Right.ViewOrganizations);
        app.MapPost("/to-chuc/nhom/{group:guid}/bo", RemoveAsync).Requires(Right.ManageOrganizations);
    }

    private static async Task<IResult> AddAsync(
        HttpContext http,
        IRecipientGroups groups,
        ICurrentUser current,
        IAudit audit,
        [FromForm] string? name,
        [FromForm] OrganizationKind[]? kinds,
        [FromForm] AdministrativeLevel[]? levels,
        [FromForm] string? word,
        [FromForm] bool? direct,
        [FromForm] Guid[]? members,
        CancellationToken ct
    )
    {
        var who = current.Require();
        var draft = new RecipientGroupDraft(
            name ?? "",
            kinds ?? [],
            levels ?? [],
            [.. (word ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            direct ?? false,
            [.. (members ?? []).Select(OrganizationId.From)]
        );
        var added = await groups.AddAsync(
            who.Organization,
            draft,
            db => audit.Record(db, who, "organizations.group-added", who.Organization.Value, $"Lập nhóm nơi nhận \"{draft.Name}\""),
            ct
        );
        return added.ToPage(http, _ => Page, "Đã lập nhóm.");
    }

    // A group is looked up under the acting office only, so an address with another office's group finds nothing.
    private static async Task<IResult> RemoveAsync(
        HttpContext http,
        Guid group,
        IRecipientGroups groups,
        ICurrentUser current,
        IAudit audit,
        CancellationToken ct
    )
    {
        var who = current.Require();
        var removed = await groups.RemoveAsync(
            who.Organization,
            group,
            db => audit.Record(db, who, "organizations.group-removed", group, "Bỏ một nhóm nơi nhận"),
            ct
        );
        return removed.ToPage(http, _ => Page, "Đã bỏ nhóm.");
    }
}
