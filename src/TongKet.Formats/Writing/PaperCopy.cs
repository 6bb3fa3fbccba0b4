namespace TongKet.Formats.Writing;

/// <summary>Which kind of copy (NĐ 30/2020, Điều 25; HD 36-HD/VPTW, 3.1).</summary>
public enum CopyKind
{
    /// <summary>Sao y: the issuer's own copy of the whole paper.</summary>
    Exact,

    /// <summary>Sao lục: a copy of a copy, or of another body's paper.</summary>
    Recopied,

    /// <summary>Trích sao: a part of the paper.</summary>
    Extract,
}

/// <summary>Who copied the paper, when, and who answers for it.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="ParentIssuer">The superior body of who copies; null when one line is printed.</param>
/// <param name="Issuer">Who copies.</param>
/// <param name="Number">Number in the series of copies; null leaves room.</param>
/// <param name="Code">Code of who copies ("UBND", "UBKTTU").</param>
/// <param name="Place">Place of copying.</param>
/// <param name="Date">Day of copying; null leaves room.</param>
/// <param name="Signature">Who signs the copy.</param>
/// <param name="Recipients">Who receives it.</param>
public sealed record PaperCopy(
    CopyKind Kind,
    string? ParentIssuer,
    string Issuer,
    int? Number,
    string Code,
    string Place,
    DateOnly? Date,
    PaperSignature Signature,
    IReadOnlyList<string> Recipients
);
