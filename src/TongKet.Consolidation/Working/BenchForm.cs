using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>What each form of the consolidation page carries: the review of its address, the section to come back to, the person.</summary>
internal sealed class BenchForm
{
    public Guid Id { get; init; }

    [FromForm(Name = "muc")]
    public Guid? Section { get; init; }

    public required ReadConsolidationId Find { get; init; }
    public required ICurrentUser User { get; init; }
    public required HttpContext Http { get; init; }
    public CancellationToken Ct => Http.RequestAborted;
    public ReviewId Review => ReviewId.From(Id);
    public ActingUser Who => User.Require();

    /// <summary>Does it on the review's consolidation and goes back to the section, with a message.</summary>
    public async Task<IResult> AnswerAsync<T>(Func<ConsolidationId, Task<Outcome<T>>> work, Func<T, string> done)
    {
        var outcome = await Find.HandleAsync(Review, Ct) is { } known ? await work(known) : ConsolidationProblems.NotFound;
        return outcome.ToPage(Http, _ => Addresses.Of(Review, Section), outcome.Succeeded ? done(outcome.Value) : null);
    }
}
