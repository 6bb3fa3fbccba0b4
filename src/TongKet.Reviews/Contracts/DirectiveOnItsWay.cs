namespace TongKet.Reviews.Contracts;

/// <summary>A directive between its writers and its number.</summary>
/// <param name="Review">Its review, prepared or launched.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="TypeName">"Công văn".</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Since">From when it stands there.</param>
/// <param name="By">Who took the step.</param>
/// <param name="Why">Why it came back; empty otherwise.</param>
/// <param name="HeldBy">With whom it lies: "văn thư (Lê Thị Thu)".</param>
public sealed record DirectiveOnItsWay(
    ReviewId Review,
    string Subject,
    string TypeName,
    DirectiveStage Stage,
    DateTimeOffset Since,
    string By,
    string Why,
    string HeldBy
);
