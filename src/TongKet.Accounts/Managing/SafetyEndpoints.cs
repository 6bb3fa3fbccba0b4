using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Web;

namespace TongKet.Accounts.Managing;

internal static class SafetyEndpoints
{
    private const string Page = "/quan-tri/an-toan";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Page, RequireAsync).Requires(Right.ManagePeople);

    private static async Task<IResult> RequireAsync(HttpContext http, RequireFactor require, ICurrentUser current, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var roles = form["role"].Where(r => Enum.TryParse<Role>(r, out _)).Select(r => Enum.Parse<Role>(r!)).ToHashSet();
        return (await require.HandleAsync(current.Require(), roles, ct)).ToPage(http, _ => Page, "Đã ghi yêu cầu xác thực hai bước.");
    }
}
