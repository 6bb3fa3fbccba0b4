using Microsoft.AspNetCore.Http;

namespace TongKet.Accounts.SigningIn;

/// <summary>From where somebody signs in, as the server sees it; behind a proxy on this machine the address that the proxy names.</summary>
internal sealed record SignInFrom(string Address, string Agent)
{
    public static SignInFrom Of(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        var agent = http.Request.Headers.UserAgent.ToString();
        return new SignInFrom(
            (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? "",
            agent.Length > 300 ? agent[..300] : agent
        );
    }
}
