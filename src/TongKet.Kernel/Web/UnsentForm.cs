using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Web;

/// <summary>The answer to a form that was not taken: says what to do and holds what was typed, so that it can be sent again.</summary>
public static class UnsentForm
{
    /// <summary>Stands in the label of a day, which gets a line instead of a text box.</summary>
    public const string DayHint = "ngày/tháng/năm";

    /// <summary>Puts the page into the shell, for somebody who is signed in and has the right.</summary>
    public delegate Task Frame(HttpContext http, string content);

    private static readonly IReadOnlyDictionary<string, string> NoLabels = new Dictionary<string, string>();

    /// <summary>Whether the request is a form that a browser sent by itself; a script reads the refusal as JSON.</summary>
    public static bool IsSentBy(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && http.Request.Headers.Accept.ToString().Contains("html", StringComparison.Ordinal)
        && !http.Request.Headers.ContainsKey("HX-Request");

    /// <summary>Answers with the page; fields that have a label can be corrected on it, the others are carried along.</summary>
    /// <param name="http">The request whose form was not taken.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="message">Why, and what to do.</param>
    /// <param name="signIn">Whether somebody must sign in first.</param>
    /// <param name="labels">Vietnamese labels of the fields that can be corrected.</param>
    public static async Task AnswerAsync(
        HttpContext http,
        int status,
        string message,
        bool signIn = false,
        IReadOnlyDictionary<string, string>? labels = null
    )
    {
        var (fields, whole) = await PostedText.ReadAsync(http);
        var address = http.Request.Path + http.Request.QueryString;
        var page = new UnsentFormPage(address, message, signIn, Flash.Back(http), http.Response.Headers.RetryAfter.ToString());
        // The token is made for whoever asks now; after signing in the script fetches another one.
        var token = whole ? http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http) : null;
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        var content = page.Draw(fields, token, labels ?? NoLabels);
        var frame = labels is null ? null : http.RequestServices.GetService<Frame>();
        await (frame?.Invoke(http, content) ?? http.Response.WriteAsync(UnsentFormPage.Alone(content), Encoding.UTF8, http.RequestAborted));
    }

    /// <summary>A refusal that keeps what was typed for a form, and problem details for a script.</summary>
    /// <param name="problem">The refusal.</param>
    /// <param name="labels">Vietnamese labels of the fields that can be corrected.</param>
    public static IResult Refusal(Problem problem, IReadOnlyDictionary<string, string> labels) => new UnsentFormAnswer(problem, labels);
}
