using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing;

/// <summary>What an official paper says, apart from how it looks. Names may be given in sentence case: the layout puts them in capitals.</summary>
public sealed record OfficialPaper
{
    /// <summary>The layout to follow.</summary>
    public required LayoutProfile Profile { get; init; }

    /// <summary>The superior body above the issuer; null when the rule prints one line only.</summary>
    public string? ParentIssuer { get; init; }

    /// <summary>The issuer; joint issuers joined by " - ", the lead first.</summary>
    public required string Issuer { get; init; }

    /// <summary>Who decided, where it is not the issuer printed on top ("Ban Thường vụ Tỉnh ủy"); named in the line above an appendix.</summary>
    public string? Author { get; init; }

    /// <summary>The number; null leaves room for the clerk.</summary>
    public int? Number { get; init; }

    /// <summary>What follows the number: "BC/TU" or "BC-UBND".</summary>
    public required string Notation { get; init; }

    /// <summary>Place of issue.</summary>
    public required string Place { get; init; }

    /// <summary>Day of signing; null leaves room for it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The year to print when <see cref="Date"/> is not known yet.</summary>
    public int? Year { get; init; }

    /// <summary>Name of the type ("Báo cáo"); null for a công văn, whose subject stands under the number.</summary>
    public string? TypeName { get; init; }

    /// <summary>Trích yếu.</summary>
    public required string Subject { get; init; }

    /// <summary>Căn cứ, without bullet and final mark.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Kính gửi, without bullet and final mark.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Headings, text and tables.</summary>
    public IReadOnlyList<PaperPart> Body { get; init; } = [];

    /// <summary>Nơi nhận, without bullet and final mark.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who signs; of joint issuers the lead first (it signs at the right).</summary>
    public IReadOnlyList<PaperSignature> Signatures { get; init; } = [];

    /// <summary>Appendices, in order.</summary>
    public IReadOnlyList<PaperAppendix> Appendices { get; init; } = [];

    /// <summary>Who decides in a quyết định or nghị quyết ("Chủ tịch Ủy ban nhân dân tỉnh"); null takes the issuer.</summary>
    public string? Competence { get; init; }

    /// <summary>"Lưu hành nội bộ", "Xem xong trả lại"; null when anybody may read the paper.</summary>
    public string? Circulation { get; init; }

    /// <summary>The drafter's mark and the number of copies, behind the archive line: "NVA-26", "PL.(300)".</summary>
    public string? Drafter { get; init; }

    /// <summary>Address, telephone, e-mail, a line each; empty when not printed.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>Makes the file an official copy of the paper; null for the paper itself.</summary>
    public PaperCopy? Copy { get; init; }

    /// <summary>"Dự thảo", "Dự thảo lần 2"; null for the issued paper.</summary>
    public string? DraftMark { get; init; }

    /// <summary>"Khẩn", "Thượng khẩn", "Hỏa tốc"; null when none.</summary>
    public string? Urgency { get; init; }

    /// <summary>Number and symbol as printed: "15-NQ/TU", "15/QĐ-BNV"; a number to come is left blank.</summary>
    public string Symbol => $"{(Number is { } number ? $"{number:00}" : "      ")}{Profile.Letterhead.Number.Join}{Notation}";
}
