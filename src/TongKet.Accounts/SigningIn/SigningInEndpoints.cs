using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

internal static class SigningInEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/dang-nhap", SignInAsync).AllowAnonymous();
        app.MapPost("/dang-nhap/ma", CodeAsync).AllowAnonymous();
        // A page whose session ended asks here, after somebody signed in elsewhere, for a token that fits the new session.
        app.MapGet(
                "/the-phien",
                (IAntiforgery antiforgery, ICurrentUser current, HttpContext http) =>
                    Results.Ok(new { token = antiforgery.GetAndStoreTokens(http).RequestToken, signedIn = current.Find() is not null })
            )
            .AllowAnonymous();
        app.MapPost("/dang-xuat", (Delegate)SignOutAsync).AllowAnonymous();
        app.MapPost("/doi-co-quan", SwitchOfficeAsync).Requires(Right.UseOffice).WithMetadata(new OpenWithOldPassword());
        app.MapPost("/doi-mat-khau", ChangePasswordAsync).Requires(Right.UseOffice).WithMetadata(new OpenWithOldPassword());
    }

    private static async Task<IResult> SignInAsync(
        HttpContext http,
        SignIn signIn,
        [FromForm] string? userName,
        [FromForm] string? password,
        [FromForm] string? ve,
        CancellationToken ct
    )
    {
        var signedIn = await signIn.HandleAsync(http, userName ?? "", password ?? "", ct);
        if (!signedIn.Succeeded)
        {
            Flash.Set(http, new FlashMessage(signedIn.Problem.Message, IsRefusal: true));
            return Results.LocalRedirect(
                "/dang-nhap?ten=" + Uri.EscapeDataString(userName ?? "") + "&ve=" + Uri.EscapeDataString(LocalOr(ve))
            );
        }

        return Results.LocalRedirect(Next(signedIn.Value, ve));
    }

    private static async Task<IResult> CodeAsync(
        HttpContext http,
        SecondStep second,
        [FromForm] string? code,
        [FromForm] string? ve,
        CancellationToken ct
    )
    {
        var signedIn = await second.HandleAsync(http, code ?? "", ct);
        if (!signedIn.Succeeded)
        {
            Flash.Set(http, new FlashMessage(signedIn.Problem.Message, IsRefusal: true));
            var again = signedIn.Problem.Code == AccountsProblems.StepOver.Code ? "/dang-nhap?ve=" : "/dang-nhap/ma?ve=";
            return Results.LocalRedirect(again + Uri.EscapeDataString(LocalOr(ve)));
        }

        return Results.LocalRedirect(Next(signedIn.Value, ve));
    }

    private static string Next(NextStep step, string? ve) =>
        step switch
        {
            NextStep.NewPassword => "/doi-mat-khau",
            NextStep.Code => "/dang-nhap/ma?ve=" + Uri.EscapeDataString(LocalOr(ve)),
            NextStep.SetUpFactor => "/tai-khoan/xac-thuc",
            _ => LocalOr(ve),
        };

    private static async Task<IResult> SignOutAsync(HttpContext http, ICurrentUser current, OpenSessions open, CancellationToken ct)
    {
        if (current.Find() is { } who)
        {
            var here = OfficeCookie.SessionOf(http);
            await open.SignOutAsync(who, here, ct);
        }

        await http.SignOutAsync(OfficeCookie.Scheme);
        return Results.LocalRedirect("/dang-nhap");
    }

    private static async Task<IResult> SwitchOfficeAsync(
        HttpContext http,
        ICurrentUser current,
        Sessions sessions,
        IOrganizations organizations,
        SignInLog log,
        TimeProvider clock,
        [FromForm] Guid office,
        CancellationToken ct
    )
    {
        var who = current.Require();
        var chosen = OrganizationId.From(office);
        if (await sessions.FindAsync(who.User, ct) is not { } session || !session.Offices.ContainsKey(chosen))
        {
            return ((Outcome<bool>)AccountsProblems.OtherOffice).ToPage(http, _ => "/");
        }

        await OfficeCookie.WriteAsync(http, who.User, session.Stamp, chosen, OfficeCookie.SessionOf(http));
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        await log.WriteAsync(who.User, "accounts.office-switched", $"Chuyển sang làm việc cho {tree.NameOf(chosen)}", ct);
        return ((Outcome<bool>)true).ToPage(http, _ => "/", $"Bạn đang làm việc cho {tree.NameOf(chosen)}.");
    }

    private static async Task<IResult> ChangePasswordAsync(
        HttpContext http,
        ICurrentUser current,
        ChangePassword change,
        [FromForm] string? old,
        [FromForm] string? fresh,
        [FromForm] string? again,
        CancellationToken ct
    ) =>
        (await change.HandleAsync(http, current.Require(), new PasswordForm(old ?? "", fresh ?? "", again ?? ""), ct)).ToPage(
            http,
            _ => "/",
            "Đã đổi mật khẩu."
        );

    // Only a path of this server as browsers send it; "//other" and "/\other" lead away, a tab in between is dropped by browsers.
    private static string LocalOr(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..]
        && !address.StartsWith("/dang-", StringComparison.Ordinal)
        && address.All(c => c is > ' ' and <= '~')
            ? address
            : "/";
}

/// <summary>Open even while a new password must be chosen, and before the second factor is set up.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenWithOldPassword : Attribute;

/// <summary>Open even while a required second factor is not set up yet.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenBeforeSecondFactor : Attribute;
