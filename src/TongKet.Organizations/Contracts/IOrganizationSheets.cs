using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;

namespace TongKet.Organizations.Contracts;

/// <summary>The list of organisations as Excel, out and in; one format for both.</summary>
public interface IOrganizationSheets
{
    /// <summary>An organisation and all below it, one row for each period of each.</summary>
    Task<Sheet> ExportAsync(OrganizationId top, CancellationToken ct);

    /// <summary>Keeps an uploaded file until its preview is accepted, a day at most.</summary>
    Task<Outcome<Guid>> KeepAsync(Stream file, OrganizationId owner, CancellationToken ct);

    /// <summary>What taking the file would change, or why it cannot be taken.</summary>
    Task<Outcome<ImportPreview>> PreviewAsync(Guid import, OrganizationId owner, CancellationToken ct);

    /// <summary>Takes the file whole or not at all; the value is the number of organisations added or changed.</summary>
    /// <param name="import">The kept file.</param>
    /// <param name="owner">Whose import it is; only itself and what is below may be touched.</param>
    /// <param name="alongside">Joins the transaction, for the audit.</param>
    /// <param name="ct">Stops it.</param>
    Task<Outcome<int>> ApplyAsync(Guid import, OrganizationId owner, Action<TongKetDb> alongside, CancellationToken ct);
}

/// <summary>What an import would do.</summary>
/// <param name="Differences">New and changed organisations in the order of the file.</param>
/// <param name="Unchanged">How many stay as they are.</param>
/// <param name="Errors">What is wrong; when there is any, nothing can be taken.</param>
public sealed record ImportPreview(IReadOnlyList<ImportDifference> Differences, int Unchanged, IReadOnlyList<ImportError> Errors);

/// <summary>One organisation that would be added or changed.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="IsNew">Added.</param>
/// <param name="What">What changes, in Vietnamese: "Tên: A → B".</param>
public sealed record ImportDifference(string Name, bool IsNew, IReadOnlyList<string> What);

/// <summary>Something wrong in a row.</summary>
/// <param name="Row">The row's number as Excel shows it.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ImportError(int Row, string Message);
