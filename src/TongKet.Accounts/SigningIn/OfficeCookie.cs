using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

/// <summary>The cookie says only who and for which office; what they may is read from the database on every request.</summary>
internal static class OfficeCookie
{
    private const string OfficeClaim = "tk-office";
    private const string StampClaim = "tk-stamp";
    private const string SessionClaim = "tk-sid";
    private const string ActingItem = "tk-acting";
    private const string SessionItem = "tk-session";

    public static string Scheme => IdentityConstants.ApplicationScheme;

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "tk-office";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = "/dang-nhap";
        options.ReturnUrlParameter = "ve";
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    /// <summary>Signs in, or goes on as another office.</summary>
    public static Task WriteAsync(HttpContext http, UserId user, string? stamp, OrganizationId office, Guid session)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, user.Value.ToString()),
            new(OfficeClaim, office.Value.ToString()),
            new(StampClaim, stamp ?? ""),
            new(SessionClaim, session.ToString()),
        ];
        return http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)));
    }

    public static ActingUser? Acting(HttpContext http) => http.Items[ActingItem] as ActingUser;

    public static bool MustChangePassword(HttpContext http) => http.Items[SessionItem] is Session { MustChangePassword: true };

    /// <summary>The second factor is required, and the person has none yet.</summary>
    public static bool MustSetUpFactor(HttpContext http) => http.Items[SessionItem] is Session { FactorRequired: true, HasFactor: false };

    /// <summary>The session in which the request came.</summary>
    public static Guid SessionOf(HttpContext http) =>
        Guid.TryParse(http.User.FindFirstValue(SessionClaim), out var session) ? session : default;

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var (http, claims) = (context.HttpContext, context.Principal);
        _ = Guid.TryParse(claims?.FindFirstValue(SessionClaim), out var held);
        var sessions = http.RequestServices.GetRequiredService<Sessions>();
        var session = Guid.TryParse(claims?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await sessions.FindAsync(UserId.From(id), http.RequestAborted)
            : null;
        if (session?.Open.ContainsKey(held) is false)
        {
            session = await sessions.FindAnewAsync(UserId.From(id), http.RequestAborted);
        }

        if (
            session is null
            || session.Offices.Count == 0
            || (session.Stamp ?? "") != claims?.FindFirstValue(StampClaim)
            || !session.Open.TryGetValue(held, out var seen)
        )
        {
            context.RejectPrincipal();
            await http.SignOutAsync(Scheme);
            return;
        }

        await http.RequestServices.GetRequiredService<OpenSessions>().SeenAsync(UserId.From(id), held, seen, http.RequestAborted);
        // When the role in the chosen office has ended, the person goes on in one of the others.
        var chosen = Guid.TryParse(claims?.FindFirstValue(OfficeClaim), out var office) ? OrganizationId.From(office) : default;
        var acting = session.Offices.ContainsKey(chosen) ? chosen : session.Offices.Keys.First();
        http.Items[SessionItem] = session;
        http.Items[ActingItem] = new ActingUser(UserId.From(id), session.Name, acting, session.Offices[acting])
        {
            Delegated = session.Delegated.GetValueOrDefault(acting),
        };
    }
}

/// <summary>The person whom the cookie names, as the database knows them now.</summary>
internal sealed class CurrentUser(IHttpContextAccessor accessor) : ICurrentUser
{
    public ActingUser? Find() => accessor.HttpContext is { } http ? OfficeCookie.Acting(http) : null;
}
