using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Web;

/// <summary>Refusals as web answers.</summary>
public static class ProblemResults
{
    /// <summary>The HTTP status of a refusal.</summary>
    public static int StatusOf(ProblemKind kind) =>
        kind switch
        {
            ProblemKind.Invalid => StatusCodes.Status400BadRequest,
            ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
            ProblemKind.Missing => StatusCodes.Status404NotFound,
            ProblemKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };

    extension(Problem problem)
    {
        /// <summary>ProblemDetails for scripts and the API: title is the Vietnamese message, "code" the stable code.</summary>
        public IResult ToHttp() =>
            Results.Problem(
                title: problem.Message,
                statusCode: StatusOf(problem.Kind),
                extensions: new Dictionary<string, object?> { ["code"] = problem.Code }
            );
    }

    extension<T>(Outcome<T> outcome)
    {
        /// <summary>200 with the value as JSON, or the refusal.</summary>
        public IResult ToHttp() => outcome.Succeeded ? Results.Ok(outcome.Value) : outcome.Problem.ToHttp();

        /// <summary>For plain forms: back to a page with a message on top, whether it went well or not.</summary>
        /// <param name="http">The request.</param>
        /// <param name="where">The page to go to after success; a refusal goes back to the page that sent the form.</param>
        /// <param name="done">What to say after success.</param>
        public IResult ToPage(HttpContext http, Func<T, string> where, string? done = null)
        {
            if (!outcome.Succeeded)
            {
                Flash.Set(http, new FlashMessage(outcome.Problem.Message, IsRefusal: true));
                return Results.LocalRedirect(Flash.Back(http));
            }

            Flash.Accept(http);
            if (done is not null)
            {
                Flash.Set(http, new FlashMessage(done, IsRefusal: false));
            }

            return Results.LocalRedirect(where(outcome.Value));
        }
    }
}
