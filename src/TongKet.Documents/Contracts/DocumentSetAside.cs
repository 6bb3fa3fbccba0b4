using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>A paper was set aside as entered by mistake: nothing is to be done by it any more.</summary>
public sealed record DocumentSetAside(DocumentId Document, OrganizationId Owner, string Reason) : IEvent;
