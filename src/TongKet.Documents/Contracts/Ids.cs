using TongKet.Kernel.Data;

namespace TongKet.Documents.Contracts;

/// <summary>A paper in the register.</summary>
public readonly record struct DocumentId(Guid Value) : IId<DocumentId>
{
    /// <inheritdoc />
    public static DocumentId From(Guid value) => new(value);
}

/// <summary>A stored file; its bytes never change.</summary>
public readonly record struct FileId(Guid Value) : IId<FileId>
{
    /// <inheritdoc />
    public static FileId From(Guid value) => new(value);
}
