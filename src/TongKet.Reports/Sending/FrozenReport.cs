using System.Security.Cryptography;
using System.Text.Json;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sending;

/// <summary>Everything a sent version says, complete in itself: it can be read when outline and names have long changed.</summary>
internal sealed record FrozenReport(
    int Format,
    ReviewId Review,
    string Title,
    OrganizationId Organization,
    string OrganizationName,
    OrganizationKind OrganizationKind,
    string OrganizationCode,
    string Place,
    string ParentName,
    string RecipientText,
    string? ViaName,
    string Symbol,
    int Version,
    DateTimeOffset SentAt,
    string SentByName,
    string? ApprovedByName,
    IReadOnlyList<FrozenSection> Sections,
    IReadOnlyList<FrozenFigure> Figures,
    // Absent in what was sent before there were forms.
    IReadOnlyList<FrozenForm>? Forms = null,
    FrozenSignature? Signature = null,
    // The version of the outline that it answers.
    int OutlineVersion = 1
)
{
    // 2: with the signature. Older versions print the usual one.
    public const int CurrentFormat = 2;

    /// <summary>The bytes that are hashed and stored.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json.Stored);

    public static FrozenReport Read(byte[] content) =>
        JsonSerializer.Deserialize<FrozenReport>(content, Json.Stored)
        ?? throw new InvalidOperationException("A submission without content.");

    /// <summary>The hash that stands on the receipt.</summary>
    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

/// <summary>How the paper is signed, as it was chosen at the approval.</summary>
internal sealed record FrozenSignature(string? Authority, IReadOnlyList<string> Positions, string Name);

/// <summary>A section of the outline with its text, may be empty.</summary>
internal sealed record FrozenSection(SectionId Id, int Depth, string Label, string Title, bool IsLeaf, string Html, bool NothingToReport);

/// <summary>A figure with its name and unit.</summary>
internal sealed record FrozenFigure(IndicatorId Id, SectionId Section, string Name, string Unit, CellState State, decimal? Value);
