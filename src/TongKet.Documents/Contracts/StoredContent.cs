using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>A stored file with its bytes.</summary>
public sealed record StoredContent(string Name, string MediaType, byte[] Bytes, string Sha256, OrganizationId Owner);
