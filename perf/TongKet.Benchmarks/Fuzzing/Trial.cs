using System.Text;
using System.Text.Json;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>The whole way of a paper, as <c>tongket extract</c> goes it, with what must hold of every answer.</summary>
internal static class Trial
{
    // A picture takes tesseract seconds, whatever is in it; its pages are spoiled in the specs.
    private static readonly ReadingLimits Limits = ReadingLimits.Default with { OcrPages = 0 };

    /// <summary>How it ended: "read", the code of a refusal, or "WRONG …" when the answer contradicts itself.</summary>
    public static async Task<string> RunAsync(FuzzInput input, CancellationToken ct)
    {
        var (paper, refusal) = await PaperReader.ReadAsync(input.Bytes, input.Name, Limits, ct);
        if (paper is null)
        {
            return refusal?.Code ?? "WRONG neither a paper nor a reason";
        }

        var facts = PaperExtractor.Extract(paper);
        CheckJson(Encoding.UTF8.GetBytes(ExtractionJson.Write(facts)));
        if (facts.Evidence.Values.FirstOrDefault(e => !Fits(e.Span, paper)) is { } lost)
        {
            return $"WRONG evidence at {lost.Span.Start}+{lost.Span.Length} of {paper.Text.Length}";
        }

        return Displaced(paper.Blocks, paper)
            ?? facts.Findings.FirstOrDefault(f => f.Code.EndsWith("too-slow", StringComparison.Ordinal))?.Code
            ?? "read";
    }

    // Not a document, whose pooled memory would be taken for the reader's.
    private static void CheckJson(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read()) { }
    }

    private static string? Displaced(IEnumerable<Block> blocks, Paper paper)
    {
        foreach (var block in blocks)
        {
            var wrong = block switch
            {
                _ when !Fits(block.Span, paper) => $"WRONG span {block.Span.Start}+{block.Span.Length} of {paper.Text.Length}",
                ParagraphBlock p when !paper.Text.AsSpan(p.Span.Start, p.Span.Length).SequenceEqual(p.Text) =>
                    $"WRONG text at {p.Span.Start}",
                TableBlock table => Displaced(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks), paper),
                _ => null,
            };
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static bool Fits(SourceSpan span, Paper paper) => span.Start >= 0 && span.Length >= 0 && span.End <= paper.Text.Length;
}
