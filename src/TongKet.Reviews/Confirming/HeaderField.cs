using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Time;

namespace TongKet.Reviews.Confirming;

/// <summary>A single field of the paper's head or foot: its JSON pointer, form name, label, and how it is read and written.</summary>
internal sealed record HeaderField(
    string Pointer,
    string Name,
    string Label,
    string Input,
    Func<DocumentFacts, string?> Get,
    Func<DocumentFacts, string?, DocumentFacts> Set
)
{
    public static readonly IReadOnlyList<HeaderField> All =
    [
        new("/kind", "kind", "Thể loại", "text", f => f.Kind, (f, v) => f with { Kind = v }),
        new("/symbol", "symbol", "Số, ký hiệu", "text", f => f.Symbol, (f, v) => f with { Symbol = v }),
        new("/issuedOn", "issuedOn", "Ngày ban hành", "date", f => Day(f.IssuedOn), (f, v) => f with { IssuedOn = Kept(v, f.IssuedOn) }),
        new("/place", "place", "Địa danh", "text", f => f.Place, (f, v) => f with { Place = v }),
        new("/issuer", "issuer", "Cơ quan ban hành", "office", f => f.Issuer, (f, v) => f with { Issuer = v }),
        new("/parentIssuer", "parentIssuer", "Cơ quan cấp trên", "text", f => f.ParentIssuer, (f, v) => f with { ParentIssuer = v }),
        new("/subject", "subject", "Trích yếu", "area", f => f.Subject, (f, v) => f with { Subject = v }),
        new(
            "/signature/authority",
            "authority",
            "Thẩm quyền ký",
            "text",
            f => f.Signature.Authority,
            (f, v) => f with { Signature = f.Signature with { Authority = v } }
        ),
        new(
            "/signature/position",
            "position",
            "Chức vụ người ký",
            "text",
            f => f.Signature.Position,
            (f, v) => f with { Signature = f.Signature with { Position = v } }
        ),
        new(
            "/signature/name",
            "signer",
            "Người ký",
            "text",
            f => f.Signature.Name,
            (f, v) => f with { Signature = f.Signature with { Name = v } }
        ),
    ];

    /// <summary>A day as people write it; a browser's own date field would show the order of the browser's language.</summary>
    public static string? Day(DateOnly? day) => day?.ToVietnamText();

    // A day that is none is refused with a message; the one that stood there stays, so that pressing again does not register a paper without any.
    private static DateOnly? Kept(string? typed, DateOnly? stood) => string.IsNullOrWhiteSpace(typed) ? null : Day(typed) ?? stood;

    /// <summary>A day as people type it, or as scripts send it; null when it is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
