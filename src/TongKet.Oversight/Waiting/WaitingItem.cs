using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Waiting;

/// <summary>One row of the home page: a report, and the one thing that this person can do with it.</summary>
/// <param name="Place">The participant.</param>
/// <param name="Other">The other side: to whom for what we owe, from whom for what comes to us.</param>
/// <param name="Coming">Whether it comes to us rather than is owed by us.</param>
/// <param name="Step">What to do.</param>
internal sealed record WaitingItem(ParticipantView Place, OrganizationId Other, bool Coming, WaitingStep Step);

/// <summary>The verb of a row.</summary>
internal enum WaitingStep
{
    /// <summary>Nothing for this person: look at it.</summary>
    Look,

    /// <summary>Begin writing.</summary>
    Begin,

    /// <summary>Go on writing.</summary>
    Write,

    /// <summary>Complete what was returned.</summary>
    Complete,

    /// <summary>Approve.</summary>
    Approve,

    /// <summary>Number and send.</summary>
    Send,

    /// <summary>Accept or return what came.</summary>
    Handle,
}

internal static class WaitingSteps
{
    extension(WaitingStep step)
    {
        /// <summary>The button's words.</summary>
        public string Verb =>
            step switch
            {
                WaitingStep.Begin => "Bắt đầu soạn",
                WaitingStep.Write => "Soạn tiếp",
                WaitingStep.Complete => "Bổ sung",
                WaitingStep.Approve => "Xem và duyệt",
                WaitingStep.Send => "Cấp số và gửi",
                WaitingStep.Handle => "Tiếp nhận",
                _ => "Xem",
            };
    }
}
