using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using TongKet.Accounts.SecondFactor;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Accounts.OwnAccount;

/// <summary>Carries new codes over the redirect to the page that shows them once: sealed, for this page only, two minutes at most.</summary>
internal sealed class CodesToShow(IDataProtectionProvider protection)
{
    private const string Cookie = "tk-codes";
    private const string Page = "/tai-khoan/ma-du-phong";
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("TongKet.Codes").ToTimeLimitedDataProtector();

    public IResult Told(HttpContext http, Outcome<NewCodes> made, string done)
    {
        if (made.Succeeded)
        {
            var sealedCodes = _protector.Protect(string.Join(' ', made.Value.Codes), TimeSpan.FromMinutes(2));
            http.Response.Cookies.Append(Cookie, sealedCodes, Options(http));
        }

        return made.ToPage(http, _ => Page, done);
    }

    /// <summary>The codes, once; empty when they were shown before.</summary>
    public IReadOnlyList<string> Take(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Cookie, out var text))
        {
            return [];
        }

        http.Response.Cookies.Delete(Cookie, Options(http));
        try
        {
            return _protector.Unprotect(text).Split(' ');
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return [];
        }
    }

    private static CookieOptions Options(HttpContext http) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromMinutes(2),
            IsEssential = true,
            Path = Page,
        };
}
