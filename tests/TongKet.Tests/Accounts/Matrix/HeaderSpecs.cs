using System.Net;
using AngleSharp.Html.Parser;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>Every page and endpoint, as somebody who may open it: what it says to the browser, and that nothing in it would need the browser to be lax.</summary>
public sealed class HeaderSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_keeps_the_browser_strict_and_no_page_needs_it_lax()
    {
        var (wrong, pages) = (new List<string>(), 0);
        foreach (var endpoint in site.Endpoints)
        {
            using var answer = await Way.InAsync(site, endpoint);
            var at = $"{endpoint.Method} {endpoint.Route} ({(int)answer.StatusCode}): ";
            wrong.AddRange(Missing(answer).Select(m => at + m));
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                pages += answer.IsSuccessStatusCode ? 1 : 0;
                wrong.AddRange((await InlineAsync(answer)).Select(m => at + m));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.True(pages > 25, $"{pages} pages");
    }

    [Theory]
    [InlineData("/dang-nhap")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/assets/app.js")]
    [InlineData("/assets/app.css")]
    [InlineData("/favicon.svg")]
    public async Task So_does_what_is_open_to_anybody(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await site.AskAsync(request);

        Assert.Empty(Missing(answer));
        Assert.Empty(await InlineAsync(answer));
    }

    [Fact]
    public async Task A_file_is_for_saving_and_could_do_nothing_if_it_were_opened()
    {
        var files = 0;
        foreach (var endpoint in site.Endpoints.Where(e => e.Method == "GET"))
        {
            using var answer = await Way.InAsync(site, endpoint);
            if (
                !answer.IsSuccessStatusCode
                || answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/json" or "text/event-stream"
            )
            {
                continue;
            }

            files++;
            Assert.Equal((endpoint.Route, "attachment"), (endpoint.Route, answer.Content.Headers.ContentDisposition?.DispositionType));
            Assert.Contains("sandbox", string.Join(';', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }

        Assert.True(files >= 5, $"{files} files");
    }

    [Fact]
    public async Task Over_https_the_browser_is_told_to_stay_there()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/dang-nhap", UriKind.Relative));
        // As a proxy on this machine says it.
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var secure = await site.AskAsync(request);
        using var plain = await site.AskAsync(new HttpRequestMessage(HttpMethod.Get, new Uri("/dang-nhap", UriKind.Relative)));

        Assert.Contains(
            "max-age=31536000",
            string.Join(';', secure.Headers.GetValues("Strict-Transport-Security")),
            StringComparison.Ordinal
        );
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
    }

    private static IEnumerable<string> Missing(HttpResponseMessage answer)
    {
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(';', values) : "";
        var policy = Header("Content-Security-Policy");
        (string Name, bool There)[] wanted =
        [
            (
                "default-src",
                policy.Contains("default-src 'self'", StringComparison.Ordinal)
                    || policy.Contains("default-src 'none'", StringComparison.Ordinal)
            ),
            ("frame-ancestors", policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal)),
            (
                "no inline script",
                !policy.Contains("script-src 'unsafe", StringComparison.Ordinal)
                    && !policy.Contains("'self' 'unsafe", StringComparison.Ordinal)
            ),
            ("nosniff", Header("X-Content-Type-Options") == "nosniff"),
            ("referrer", Header("Referrer-Policy") == "same-origin"),
            ("permissions", Header("Permissions-Policy").Contains("camera=()", StringComparison.Ordinal)),
            ("opener", Header("Cross-Origin-Opener-Policy") == "same-origin"),
        ];
        return wanted.Where(w => !w.There).Select(w => w.Name);
    }

    private static async Task<IReadOnlyList<string>> InlineAsync(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Ct));
        var elements = document.All.ToList();
        return
        [
            .. elements.Where(e => e.LocalName == "script" && !e.HasAttribute("src")).Select(_ => "inline script"),
            .. elements.Where(e => e.LocalName == "style").Select(_ => "style element"),
            .. elements
                .SelectMany(e => e.Attributes)
                .Where(a => a.Name.StartsWith("on", StringComparison.Ordinal))
                .Select(a => "handler " + a.Name),
            .. elements
                .SelectMany(e => e.Attributes)
                .Where(a => a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                .Select(a => "script address in " + a.Name),
        ];
    }
}
