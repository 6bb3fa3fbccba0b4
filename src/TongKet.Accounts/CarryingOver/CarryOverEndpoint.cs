using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.CarryingOver;

internal static class CarryOverEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/quan-tri/chuyen-vai-tro/{id:guid}", CarryAsync).Requires(Right.ManagePeople, "organization");

    private static async Task<IResult> CarryAsync(
        HttpContext http,
        Guid id,
        CarryOver carry,
        ICurrentUser current,
        [FromForm(Name = "vai-tro")] Guid[]? roles,
        CancellationToken ct
    )
    {
        var carried = await carry.HandleAsync(current.Require(), OrganizationId.From(id), roles ?? [], ct);
        return carried.ToPage(
            http,
            _ => $"/quan-tri/chuyen-vai-tro/{id}",
            carried.Succeeded ? $"Đã chuyển {carried.Value} vai trò." : null
        );
    }
}
