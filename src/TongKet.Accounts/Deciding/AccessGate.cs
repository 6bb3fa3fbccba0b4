using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Auditing;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.SigningIn;
using TongKet.Accounts.Walling;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Accounts.Deciding;

/// <summary>Stands before every page and endpoint: reads what it requires, finds whose the thing is, asks <see cref="IAccess"/>. What says nothing is closed.</summary>
public static class AccessGate
{
    /// <summary>The item under which the refusal is kept for the refusal page.</summary>
    public const string RefusalItem = "tk-refusal";

    private static readonly Problem Gone = new(
        "access.gone",
        "Không tìm thấy nội dung này. Có thể địa chỉ sai hoặc nội dung đã bị gỡ.",
        ProblemKind.Missing
    );

    private static readonly Problem Closed = new("access.closed", "Trang này không mở cho người dùng.", ProblemKind.Forbidden);

    private const string EndedForForm =
        "Phiên làm việc đã hết nên nội dung chưa được ghi. Hãy đăng nhập ở thẻ mới, quay lại trang này rồi bấm Gửi lại.";

    /// <summary>Puts the gate behind authentication and routing.</summary>
    public static IApplicationBuilder UseAccessGate(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                {
                    await next(http);
                    return;
                }

                if (http.RequestServices.GetRequiredService<ICurrentUser>().Find() is not { } who)
                {
                    await AskToSignInAsync(http);
                    return;
                }

                if (OfficeCookie.MustChangePassword(http) && endpoint.Metadata.GetMetadata<OpenWithOldPassword>() is null)
                {
                    http.Response.Redirect("/doi-mat-khau");
                    return;
                }

                if (OfficeCookie.MustSetUpFactor(http) && !IsOpenBeforeFactor(endpoint))
                {
                    http.Response.Redirect("/tai-khoan/xac-thuc");
                    return;
                }

                if (await RefusalAsync(http, endpoint, who) is { } refusal)
                {
                    await RefuseAsync(http, refusal);
                    return;
                }

                Wall.ActFor(who.Organization);
                await AuditNet.AroundAsync(http, who, () => next(http));
            }
        );

    private static bool IsOpenBeforeFactor(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<OpenBeforeSecondFactor>() is not null
        || endpoint.Metadata.GetMetadata<OpenWithOldPassword>() is not null;

    private static async Task<Problem?> RefusalAsync(HttpContext http, Endpoint endpoint, ActingUser who)
    {
        var rules = endpoint.Metadata.GetOrderedMetadata<RequiresAttribute>();
        if (rules.Count == 0)
        {
            return Closed;
        }

        var access = http.RequestServices.GetRequiredService<IAccess>();
        foreach (var rule in rules)
        {
            if (await OwnersAsync(http, rule, who) is not { } owners)
            {
                return Gone;
            }

            if (await access.RefusalAsync(who, rule.Right, owners, http.RequestAborted) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static async Task<ResourceOwners?> OwnersAsync(HttpContext http, RequiresAttribute rule, ActingUser who)
    {
        if (rule.Resource is null)
        {
            return ResourceOwners.Of(who.Organization);
        }

        if (!Guid.TryParse(http.GetRouteValue(rule.Parameter)?.ToString(), out var id))
        {
            return null;
        }

        var ownership =
            http.RequestServices.GetServices<IResourceOwnership>().SingleOrDefault(o => o.Resource == rule.Resource)
            ?? throw new InvalidOperationException($"No module says whose a '{rule.Resource}' is.");
        return await Wall.AsSystemAsync(() => ownership.FindAsync(id, http.RequestAborted));
    }

    private static async Task AskToSignInAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) && !WantsJson(http))
        {
            var back = http.Request.Path + http.Request.QueryString;
            http.Response.Redirect("/dang-nhap?ve=" + Uri.EscapeDataString(back));
            return;
        }

        // A script must learn that the session ended without losing what was typed.
        var ended = new Problem(
            "access.signed-out",
            "Phiên làm việc đã hết. Hãy đăng nhập lại ở thẻ khác rồi bấm lưu; nội dung vẫn còn.",
            ProblemKind.Forbidden
        );
        if (UnsentForm.IsSentBy(http))
        {
            await UnsentForm.AnswerAsync(http, StatusCodes.Status401Unauthorized, EndedForForm, signIn: true);
            return;
        }

        http.Response.Headers["X-Signed-Out"] = "1";
        await Results.Problem(title: ended.Message, statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(http);
    }

    private static async Task RefuseAsync(HttpContext http, Problem refusal)
    {
        if (UnsentForm.IsSentBy(http))
        {
            await UnsentForm.AnswerAsync(http, ProblemResults.StatusOf(refusal.Kind), refusal.Message);
            return;
        }

        if (WantsJson(http) || !HttpMethods.IsGet(http.Request.Method))
        {
            await refusal.ToHttp().ExecuteAsync(http);
            return;
        }

        // The status-code page middleware draws the page in the shell.
        http.Items[RefusalItem] = refusal;
        http.Response.StatusCode = ProblemResults.StatusOf(refusal.Kind);
    }

    private static bool WantsJson(HttpContext http) =>
        http.Request.Headers.Accept.ToString() is var accept
        && accept.Contains("json", StringComparison.Ordinal)
        && !accept.Contains("html", StringComparison.Ordinal);
}
