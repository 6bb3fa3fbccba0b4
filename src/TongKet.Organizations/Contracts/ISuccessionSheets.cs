using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;

namespace TongKet.Organizations.Contracts;

/// <summary>Successions as Excel, out and in; one format for both: old unit, new unit, day, document.</summary>
public interface ISuccessionSheets
{
    /// <summary>What happened to an organisation and all below it, then or now.</summary>
    Task<Sheet> ExportAsync(OrganizationId top, CancellationToken ct);

    /// <summary>Keeps an uploaded file until its preview is accepted, a day at most.</summary>
    Task<Outcome<Guid>> KeepAsync(Stream file, OrganizationId owner, CancellationToken ct);

    /// <summary>What taking the file would change, or why it cannot be taken.</summary>
    Task<Outcome<ImportPreview>> PreviewAsync(Guid import, OrganizationId owner, CancellationToken ct);

    /// <summary>Takes the file whole or not at all; the value is the number of successions entered.</summary>
    Task<Outcome<int>> ApplyAsync(Guid import, SuccessionRecorder who, Action<TongKetDb> alongside, CancellationToken ct);
}
