using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace TongKet.Door;

/// <summary>Somebody else holds what a request needs, longer than it waits for it (lock_timeout): rolled back, and to be tried again soon.</summary>
internal sealed class HeldElsewhere : IExceptionHandler
{
    // Long enough for a colleague's save, short beside accepting an outline over thousands of drafts.
    private const int Soonest = 2;
    private const int Latest = 5;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsLock(exception) || httpContext.Response.HasStarted)
        {
            return false;
        }

        await Later.AnswerAsync(httpContext, Later.Held, Random.Shared.Next(Soonest, Latest + 1));
        return true;
    }

    // EF wraps what may pass when it is tried again.
    private static bool IsLock(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable })
            {
                return true;
            }
        }

        return false;
    }
}
