using System.Text.Json;
using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Who issued a cited paper whose issuer is not said: a code that only one body has (NĐ-CP, TT-BTC), or the paper's own body.</summary>
internal static partial class CodeIssuer
{
    public static IReadOnlyList<FoundReference> Complete(IReadOnlyList<FoundReference> cited, string? issuer, string? parent) =>
        [.. cited.Select(c => Of(c.Reference.Value, issuer, parent) is { } name ? With(c, name) : c)];

    private static FoundReference With(FoundReference found, string name) =>
        found with
        {
            Reference = found.Reference with { Value = found.Reference.Value with { Issuer = name } },
            Issuer = new Fact<string>(name, found.Reference.Span, 0.7) { Signals = ["code"] },
        };

    private static string? Of(Reference reference, string? issuer, string? parent)
    {
        // "… thuế nhập khẩu" behind "của" was no body.
        if (reference.Issuer is { } said && !char.IsLower(said[0]))
        {
            return null;
        }

        var code = Letters().Match(reference.Symbol).Value;
        var last = code[(code.LastIndexOfAny(['/', '-']) + 1)..];
        return Known.GetValueOrDefault(last)
            ?? new[] { issuer, parent }.FirstOrDefault(b => b is not null && Segments(code).Contains(Initials(b), StringComparer.Ordinal));
    }

    private static string[] Segments(string code) => code.Split('/', '-');

    /// <summary>"Tổng cục Thuế" signs as TCT; two letters say too little.</summary>
    private static string Initials(string body) =>
        string.Concat(body.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0])))
            is { Length: > 2 } letters
            ? letters
            : "-";

    [GeneratedRegex(@"(?<=\d[/-])\p{Lu}[\p{L}\d/-]*$", RegexOptions.None, 1000)]
    private static partial Regex Letters();

    private static readonly IReadOnlyDictionary<string, string> Known = Read();

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(CodeIssuer).Assembly.GetManifestResourceStream("issuer-codes.json")!;
        using var table = JsonDocument.Parse(stream);
        return table
            .RootElement.GetProperty("codes")
            .EnumerateObject()
            .ToDictionary(c => c.Name, c => c.Value.GetString()!, StringComparer.Ordinal);
    }
}
