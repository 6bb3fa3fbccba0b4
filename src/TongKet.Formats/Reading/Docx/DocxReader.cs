using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads Word files (.docx) straight from their parts.</summary>
internal static class DocxReader
{
    /// <summary>The paper, and the lines of page headers and footers, which are no part of its text.</summary>
    public static (ReadingResult Result, IReadOnlyList<string> PageLines) Read(
        ReadOnlyMemory<byte> bytes,
        ReadingLimits limits,
        CancellationToken ct
    )
    {
        try
        {
            using var parts = new PackageParts(bytes, limits, ct);
            return Read(parts, limits, LegacyEvidence.None, ct);
        }
        catch (RefusedException refused)
        {
            return (refused.Refusal, []);
        }
        catch (Exception damage)
            when (damage is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return (PaperRefusals.Damaged, []);
        }
    }

    private static (ReadingResult, IReadOnlyList<string>) Read(
        PackageParts parts,
        ReadingLimits limits,
        LegacyEvidence evidence,
        CancellationToken ct
    )
    {
        if (DocxParts.Main(parts, limits, out var main) is { } refusal)
        {
            return (refusal, []);
        }

        var depth = limits.Depth * 4;
        var relations = PartRelations.Read(parts, main, depth);
        var styles = StyleSheet.Read(relations.Open("styles", "styles.xml"), depth);
        var numbers = NumberingPart.Read(relations.Open("numbering", "numbering.xml"), depth);
        var legacy = new LegacyReading(ThemeFonts.Read(relations.Open("theme", "theme/theme1.xml"), depth), evidence);
        var context = new DocxContext(styles, new Numbering(numbers, legacy), legacy, limits);
        if (styles.IsDamaged || numbers.IsDamaged)
        {
            context.Note(ReadingFindings.PartDamaged);
        }

        if (parts.IsCut)
        {
            context.Note(ReadingFindings.DamagedEnd);
        }

        var nodes = new List<Node>();
        var whole = DocxParts.TryRead(parts, main, context, nodes);
        if (!whole)
        {
            context.Note(ReadingFindings.DamagedEnd);
        }

        var paper = new PaperBuilder(limits);
        var blocks = new List<Block>();
        new NodeWriter(paper, SideStories.Notes(relations, context), ct).Write(nodes, blocks);
        if (legacy.SecondLook(paper.Beginning, () => string.Join(' ', SideStories.Lines(nodes).Take(500))) is { } more)
        {
            return Read(parts, limits, more, ct);
        }

        if (legacy.WasNeeded)
        {
            context.Note(evidence.Assumed is null ? ReadingFindings.LegacyFont : ReadingFindings.LegacyGuess);
        }

        foreach (var finding in context.Findings.Concat(DocxParts.Findings(parts)))
        {
            paper.Note(finding);
        }

        var pageLines = SideStories.PageLines(parts, relations, context);
        return (
            blocks.Count == 0 ? (whole ? PaperRefusals.Empty : PaperRefusals.Damaged) : paper.Build(blocks, PaperFormat.Docx),
            pageLines
        );
    }
}
