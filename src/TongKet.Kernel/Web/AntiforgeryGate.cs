using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Web;

/// <summary>Every change needs the antiforgery token, as a form field or as the header X-CSRF-TOKEN; there is no way round it but explicit metadata.</summary>
public static class AntiforgeryGate
{
    /// <summary>The header that scripts send.</summary>
    public const string Header = "X-CSRF-TOKEN";

    private const string StaleForForm = "Trang bạn vừa gửi mở đã lâu nên chưa được ghi. Nội dung bạn gõ vẫn còn; hãy bấm Gửi lại.";

    private static readonly Problem Stale = new(
        "web.stale-form",
        "Trang này mở đã lâu nên không gửi được. Nội dung bạn gõ vẫn còn; hãy tải lại trang rồi gửi lại.",
        ProblemKind.Invalid
    );

    /// <summary>Checks the token of each POST, PUT, PATCH and DELETE.</summary>
    public static IApplicationBuilder UseAntiforgeryGate(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                var exempt = http.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };
                if (IsChange(http.Request.Method) && http.GetEndpoint() is not null && !exempt)
                {
                    var antiforgery = (IAntiforgery)http.RequestServices.GetService(typeof(IAntiforgery))!;
                    if (!await antiforgery.IsRequestValidAsync(http))
                    {
                        await (
                            UnsentForm.IsSentBy(http)
                                ? UnsentForm.AnswerAsync(http, StatusCodes.Status400BadRequest, StaleForForm)
                                : Stale.ToHttp().ExecuteAsync(http)
                        );
                        return;
                    }
                }

                await next(http);
            }
        );

    private static bool IsChange(string method) =>
        HttpMethods.IsPost(method) || HttpMethods.IsPut(method) || HttpMethods.IsPatch(method) || HttpMethods.IsDelete(method);
}
