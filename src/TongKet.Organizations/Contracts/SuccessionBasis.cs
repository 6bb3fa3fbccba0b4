namespace TongKet.Organizations.Contracts;

/// <summary>From when and by which document.</summary>
/// <param name="From">The first day on which it is so.</param>
/// <param name="Document">Symbol and date of the document.</param>
/// <param name="DocumentId">The document in the register, when it is there.</param>
/// <param name="Note">Anything more.</param>
public sealed record SuccessionBasis(DateOnly From, string Document, Guid? DocumentId = null, string Note = "");
