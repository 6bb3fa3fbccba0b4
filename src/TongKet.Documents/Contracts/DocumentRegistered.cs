using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>A document and its confirmed facts entered the register.</summary>
public sealed record DocumentRegistered(DocumentId Document, OrganizationId Owner) : IEvent;
