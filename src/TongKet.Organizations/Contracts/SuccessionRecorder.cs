namespace TongKet.Organizations.Contracts;

/// <summary>Who enters it, and for which office.</summary>
/// <param name="Office">The acting office: it and what is below it are within reach.</param>
/// <param name="Person">The person's id.</param>
/// <param name="Name">The person's name.</param>
public sealed record SuccessionRecorder(OrganizationId Office, Guid Person, string Name);
