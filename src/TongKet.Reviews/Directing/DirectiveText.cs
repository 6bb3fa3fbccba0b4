namespace TongKet.Reviews.Directing;

/// <summary>What stands in a directive, every line of it for a person to change.</summary>
internal sealed record DirectiveText
{
    /// <summary>Type abbreviation: CV, KH or HD.</summary>
    public string Type { get; init; } = "CV";

    /// <summary>Trích yếu.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Kính gửi; printed on a letter.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];
    public IReadOnlyList<DirectivePart> Parts { get; init; } = [];

    /// <summary>Nơi nhận.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>The wording that the facts gave to subject, addressees and copies; null in a text composed before this was kept.</summary>
    public GivenHead? Given { get; init; }

    /// <summary>Which of the forms of signing that the rules offer the office.</summary>
    public int Signing { get; init; }

    /// <summary>The position, where the form of signing asks for it.</summary>
    public string Position { get; init; } = "";
    public string Signer { get; init; } = "";
}

/// <summary>A heading, a numbered item or plain text.</summary>
/// <param name="Key">What it is about: "mo-dau", "nhom-1"; the same in every wording.</param>
/// <param name="Kind">How it is printed; numbers are given when it is printed.</param>
/// <param name="Text">A paragraph a line; empty leaves the part out.</param>
/// <param name="Composed">The wording that the facts gave, to see later whether the facts have changed.</param>
internal sealed record DirectivePart(string Key, PartKind Kind, string Text, string Composed)
{
    public static DirectivePart Of(string key, PartKind kind, string text) => new(key, kind, text, text);
}

internal enum PartKind
{
    Text,
    Heading,
    Item,
}
