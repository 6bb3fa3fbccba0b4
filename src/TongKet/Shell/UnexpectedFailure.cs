using Microsoft.AspNetCore.Diagnostics;

namespace TongKet.Shell;

/// <summary>What nobody expected: logged whole with a trace number, told to the person in one sentence that says what to do.</summary>
internal sealed partial class UnexpectedFailure(ILogger<UnexpectedFailure> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (IsTooLarge(exception))
        {
            await SayAsync(
                httpContext,
                StatusCodes.Status413PayloadTooLarge,
                "Tệp quá lớn: mỗi tệp tối đa 50 MB. Hãy tách tệp hoặc giảm dung lượng rồi tải lại."
            );
            return true;
        }

        LogFailure(exception, httpContext.TraceIdentifier, httpContext.Request.Path);
        var message =
            $"Có trục trặc ngoài dự kiến, việc vừa làm chưa được ghi. Hãy thử lại; nếu vẫn gặp, báo quản trị mã {httpContext.TraceIdentifier}.";
        await SayAsync(httpContext, StatusCodes.Status500InternalServerError, message);
        return true;
    }

    // Reading the form wraps it: the antiforgery check does, and the reader of multipart forms does.
    private static bool IsTooLarge(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
            {
                return true;
            }
        }

        return false;
    }

    private static Task SayAsync(HttpContext http, int status, string message)
    {
        http.Response.StatusCode = status;
        if (!http.Request.Headers.Accept.ToString().Contains("html", StringComparison.Ordinal))
        {
            return Results.Problem(title: message, statusCode: status).ExecuteAsync(http);
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(PlainPage.Of("Có trục trặc", message), http.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "Unexpected failure {Trace} at {Path}")]
    private partial void LogFailure(Exception exception, string trace, string path);
}
