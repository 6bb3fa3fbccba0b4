using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Web;

/// <summary>A refusal that keeps what was typed for a form, and is problem details for a script.</summary>
internal sealed class UnsentFormAnswer(Problem problem, IReadOnlyDictionary<string, string> labels) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        UnsentForm.IsSentBy(httpContext)
            ? UnsentForm.AnswerAsync(httpContext, ProblemResults.StatusOf(problem.Kind), problem.Message, labels: labels)
            : problem.ToHttp().ExecuteAsync(httpContext);
}
