using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TongKet.Kernel.Web;

/// <summary>The fields of a posted form that may be shown again: no secret, no token, no file.</summary>
internal static class PostedText
{
    // A larger form is a paper, which is on the person's own disk anyway.
    private const long LargestEcho = 2 << 20;

    /// <summary>The fields, and whether nothing but them is needed to send the form again.</summary>
    public static async Task<(IReadOnlyList<KeyValuePair<string, string>> Fields, bool Whole)> ReadAsync(HttpContext http)
    {
        // What another site makes a browser send is never offered for sending again.
        if (!http.Request.HasFormContentType || http.Request.ContentLength is null or > LargestEcho || !IsFromHere(http.Request))
        {
            return ([], false);
        }

        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return ([], false);
        }

        var secret = form.Keys.Where(IsSecret).ToHashSet(StringComparer.Ordinal);
        var token = http.RequestServices.GetRequiredService<IAntiforgery>().GetTokens(http).FormFieldName;
        var fields = form.Where(f => f.Key != token && !secret.Contains(f.Key))
            .SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))
            .ToList();
        return (fields, secret.Count == 0 && form.Files.Count == 0);
    }

    private static bool IsFromHere(HttpRequest request)
    {
        var from = request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : request.Headers.Referer.ToString();
        return Uri.TryCreate(from, UriKind.Absolute, out var address) && address.Authority == request.Host.Value;
    }

    private static bool IsSecret(string name) =>
        name is "old" or "fresh" or "again" || name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
