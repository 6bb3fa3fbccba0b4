using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>An endpoint as the matrix asks it.</summary>
internal sealed partial record Asked(RouteEndpoint Endpoint)
{
    public string Route => "/" + Endpoint.RoutePattern.RawText!.TrimStart('/');

    public IReadOnlyList<RequiresAttribute> Rules => Endpoint.Metadata.GetOrderedMetadata<RequiresAttribute>();

    // A page answers to GET and POST alike; it is asked as people open it.
    public string Method =>
        Endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods && !methods.Contains("GET")
            ? methods[0]
            : "GET";

    /// <summary>Ids in the address about which no rule is asked: what the handler does with another office's is tested one by one.</summary>
    public IEnumerable<string> LooseIds =>
        Endpoint
            .RoutePattern.Parameters.Where(p => p.ParameterPolicies.Any(c => c.Content == "guid"))
            .Select(p => p.Name)
            .Where(name => Rules.All(r => r.Resource is null || !string.Equals(r.Parameter, name, StringComparison.OrdinalIgnoreCase)));

    public bool Matches(string method, string address) =>
        method == Method && Regex.IsMatch(address.Split('?')[0], "^" + Hole.Replace(Route, "[^/]+") + "$");

    public string Address(Func<string, Guid> id) => Hole.Replace(Route, m => id(m.Groups["name"].Value).ToString());

    /// <summary>Nothing is typed in: a change that is let through finds nothing to do.</summary>
    public static HttpRequestMessage Request(string method, string address, string form = "")
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        // A script's answer names the refusal, so that the gate's can be told from a handler's.
        request.Headers.Accept.ParseAdd("application/json");
        if (method != "GET")
        {
            var type = method == "PUT" ? "application/json" : "application/x-www-form-urlencoded";
            // An empty form is no form at all; a browser sends at least the token.
            var body =
                form.Length > 0 ? form
                : method == "PUT" ? "{}"
                : "khong=1";
            request.Content = new StringContent(body, Encoding.UTF8, type);
        }

        return request;
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)[^}]*\}")]
    private static partial Regex Hole { get; }
}
