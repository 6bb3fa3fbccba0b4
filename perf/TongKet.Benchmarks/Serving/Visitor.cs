using System.Net;
using System.Text.RegularExpressions;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Serving;

/// <summary>A browser without a window: keeps cookies, asks for compressed pages.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client;

    private Visitor(Uri address) =>
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                CookieContainer = new CookieContainer(),
                AllowAutoRedirect = false,
                MaxConnectionsPerServer = 16,
            }
        )
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };

    /// <summary>Signs in through the form, as a person does.</summary>
    public static async Task<Visitor> SignInAsync(Uri address, string userName, string password, CancellationToken ct)
    {
        var visitor = new Visitor(address);
        try
        {
            var page = await visitor._client.GetStringAsync("/dang-nhap", ct);
            var token = TokenPattern.Match(page);
            var fields = new Dictionary<string, string>
            {
                [token.Groups["name"].Value] = WebUtility.HtmlDecode(token.Groups["value"].Value),
                ["userName"] = userName,
                ["password"] = password,
            };
            using var form = new FormUrlEncodedContent(fields);
            using var answer = await visitor._client.PostAsync("/dang-nhap", form, ct);
            if (
                (int)answer.StatusCode is < 300 or >= 400
                || answer.Headers.Location?.OriginalString.Contains("dang-nhap", StringComparison.Ordinal) is true
            )
            {
                throw new InvalidOperationException($"{userName} could not sign in: {(int)answer.StatusCode}.");
            }

            return visitor;
        }
        catch
        {
            visitor.Dispose();
            throw;
        }
    }

    /// <summary>Opens a page and takes it to its last byte, as it comes over the wire.</summary>
    public async Task<Answer> GetAsync(string page, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page)
        {
            Headers = { { "Accept-Encoding", "gzip, br" }, { "Accept", "text/html" } },
        };
        var began = Watch.Start();
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        var bytes = await answer.Content.ReadAsByteArrayAsync(ct);
        return new Answer(began.Elapsed, bytes.Length, answer.StatusCode);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("""<input type="hidden" name="(?<name>__[^"]+)" value="(?<value>[^"]+)" */?>""")]
    private static partial Regex TokenPattern { get; }
}
