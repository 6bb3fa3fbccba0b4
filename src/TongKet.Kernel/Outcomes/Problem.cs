namespace TongKet.Kernel.Outcomes;

/// <summary>An expected refusal: a stable code, a Vietnamese sentence that says what to do, and its kind.</summary>
/// <param name="Code">Part of the API: "report.already-submitted".</param>
/// <param name="Message">What the person reads.</param>
/// <param name="Kind">How a web answer states it.</param>
public sealed record Problem(string Code, string Message, ProblemKind Kind = ProblemKind.Refused);

/// <summary>What sort of refusal it is; decides the HTTP status.</summary>
public enum ProblemKind
{
    /// <summary>A rule says no (422).</summary>
    Refused,

    /// <summary>What was sent cannot be understood (400).</summary>
    Invalid,

    /// <summary>It is not there, or not for this person's eyes (404).</summary>
    Missing,

    /// <summary>The person may not (403).</summary>
    Forbidden,

    /// <summary>Somebody else changed it meanwhile (409).</summary>
    Conflict,
}
