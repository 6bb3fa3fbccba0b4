using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>The form of each kind posts to an address of its own.</summary>
internal static class RestructuringEndpoints
{
    public static readonly IReadOnlyDictionary<SuccessionKind, string> Slugs = new Dictionary<SuccessionKind, string>
    {
        [SuccessionKind.Merge] = "sap-nhap",
        [SuccessionKind.Split] = "chia-tach",
        [SuccessionKind.Rename] = "doi-ten",
        [SuccessionKind.Dissolve] = "giai-the",
        [SuccessionKind.Move] = "chuyen-cap-tren",
    };

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var (kind, slug) in Slugs)
        {
            app.MapPost(
                    "/to-chuc/{id:guid}/" + slug,
                    (HttpContext http, Guid id, EnterSuccession enter, CancellationToken ct) => EnterAsync(http, id, kind, enter, ct)
                )
                .Requires(Right.ManageOrganizations, "organization");
        }

        app.MapPost("/to-chuc/{id:guid}/sap-xep/{succession:guid}/rut", WithdrawAsync).Requires(Right.ManageOrganizations, "organization");
    }

    private static async Task<IResult> EnterAsync(
        HttpContext http,
        Guid id,
        SuccessionKind kind,
        EnterSuccession enter,
        CancellationToken ct
    )
    {
        var form = new BasisForm(await http.Request.ReadFormAsync(ct));
        var entered = await enter.HandleAsync(OrganizationId.From(id), kind, form, ct);
        return entered.ToPage(
            http,
            done => $"/to-chuc/{id}#s-{done.Value}",
            $"Đã ghi {SuccessionWords.Of(kind).ToLower(Kernel.Time.VietnamTime.Culture)}."
        );
    }

    // The one in the address must be of the organisation in the address; that one is within reach, the gate has asked.
    private static async Task<IResult> WithdrawAsync(
        HttpContext http,
        Guid id,
        Guid succession,
        EnterSuccession enter,
        CancellationToken ct
    )
    {
        var form = new BasisForm(await http.Request.ReadFormAsync(ct));
        var withdrawn = await enter.WithdrawAsync(OrganizationId.From(id), new SuccessionId(succession), form["why"], ct);
        return withdrawn.ToPage(http, _ => $"/to-chuc/{id}", "Đã rút; mọi thứ trở lại như trước lần sắp xếp đó.");
    }
}
