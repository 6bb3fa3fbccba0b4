using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace TongKet.Benchmarks.Evening;

/// <summary>One browser of the evening: thousands share the connections of one client, each with cookies of its own.</summary>
internal sealed partial class Person(HttpClient client, string userName)
{
    private readonly ConcurrentDictionary<string, string> _cookies = new(StringComparer.Ordinal);

    /// <summary>The antiforgery token of the page opened last.</summary>
    public string Token { get; private set; } = "";

    public static HttpClient Client(Uri address) =>
        new(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
                MaxConnectionsPerServer = 2_000,
            }
        )
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };

    public async Task SignInAsync(string password, CancellationToken ct)
    {
        await OpenAsync("/dang-nhap", ct);
        var answer = await PostAsync("/dang-nhap", [new("userName", userName), new("password", password)], ct);
        if ((int)answer.Status is < 300 or >= 400 || answer.Location.Contains("dang-nhap", StringComparison.Ordinal))
        {
            throw new HttpRequestException($"{userName} could not sign in: {(int)answer.Status} {answer.Location}");
        }
    }

    /// <summary>Opens a page; anything but 200 is an exception.</summary>
    public async Task<string> OpenAsync(string page, CancellationToken ct)
    {
        var answer = await SendAsync(HttpMethod.Get, page, null, ct);
        if (answer.Status is not HttpStatusCode.OK)
        {
            throw new HttpRequestException($"{page} answered {(int)answer.Status} {answer.Location}");
        }

        Token = TokenPattern.Match(answer.Body) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups["value"].Value) : Token;
        return answer.Body;
    }

    public Task<Reply> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken ct) =>
        SendAsync(HttpMethod.Post, address, new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", Token)]), ct);

    /// <summary>As a page's script does.</summary>
    public async Task<Reply> PutAsync(string address, object value, CancellationToken ct)
    {
        using var content = JsonContent.Create(value);
        // A browser says how long it is.
        await content.LoadIntoBufferAsync(ct);
        return await SendAsync(HttpMethod.Put, address, content, ct);
    }

    private async Task<Reply> SendAsync(HttpMethod method, string address, HttpContent? content, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        request.Headers.TryAddWithoutValidation("Accept", content is JsonContent ? "application/json" : "text/html");
        if (content is JsonContent)
        {
            request.Headers.TryAddWithoutValidation("X-CSRF-TOKEN", Token);
        }

        using var answer = await client.SendAsync(request, ct);
        Keep(answer);
        if (answer.StatusCode is HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter?.Delta is { } after)
        {
            throw new TurnedAwayException(after);
        }

        return new Reply(answer.StatusCode, answer.Headers.Location?.OriginalString ?? "", await answer.Content.ReadAsStringAsync(ct));
    }

    private void Keep(HttpResponseMessage answer)
    {
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
            {
                _cookies.TryRemove(pair[0], out _);
            }
            else
            {
                _cookies[pair[0]] = pair[1];
            }
        }
    }

    /// <summary>What came back.</summary>
    internal readonly record struct Reply(HttpStatusCode Status, string Location, string Body);

    [GeneratedRegex("""<input type="hidden" name="__RequestVerificationToken" value="(?<value>[^"]+)" */?>""")]
    private static partial Regex TokenPattern { get; }
}
