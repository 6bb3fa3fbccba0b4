using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using TongKet.Accounts.Contracts;

namespace TongKet.Accounts.SigningIn;

/// <summary>Between password and code: a sealed cookie that lasts five minutes, so that no state is kept and every node can go on.</summary>
internal sealed class HalfSignedIn(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "tk-half";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);
    private readonly IDataProtector _protector = protection.CreateProtector("TongKet.HalfSignedIn");

    public void Write(HttpContext http, UserId user, string? stamp)
    {
        var until = (clock.GetUtcNow() + Lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        http.Response.Cookies.Append(Cookie, _protector.Protect($"{user.Value} {until} {stamp}"), Options(http));
    }

    /// <summary>Null when there is none, or it is over.</summary>
    public (UserId User, string Stamp)? Read(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Cookie, out var text))
        {
            return null;
        }

        try
        {
            return
                _protector.Unprotect(text).Split(' ') is [var user, var until, var stamp]
                && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                ? (UserId.From(Guid.Parse(user)), stamp)
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http));

    private static CookieOptions Options(HttpContext http) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            MaxAge = Lasts,
            IsEssential = true,
            Path = "/dang-nhap",
        };
}
