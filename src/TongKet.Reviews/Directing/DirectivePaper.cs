using TongKet.Documents.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;

namespace TongKet.Reviews.Directing;

/// <summary>The directive as an official paper of its office, with outline and forms behind it.</summary>
internal static class DirectivePaper
{
    /// <summary>Without number and day it is a draft.</summary>
    public static OfficialPaper Of(DirectiveMatter matter, DirectiveText text, RegisteredDocument? registered, DateOnly day)
    {
        var paper = OfficePaper.Of(matter.Office, matter.Tree, text.Type, text.Subject, day);
        return paper with
        {
            Author = ComposedDirective.SpeakerOf(matter),
            Number = registered?.Number,
            // The register writes the symbol; the paper prints what stands there.
            Notation = registered is { } r ? r.Symbol.TrimStart("0123456789".ToCharArray()).TrimStart('-', '/') : paper.Notation,
            Date = registered is null ? null : day,
            Addressees = text.Type == "CV" ? text.Addressees : [],
            Body = [.. Body(text)],
            Recipients = text.Copies,
            Signatures = [Signature(matter, text)],
            Appendices = DirectiveAnnexes.Of(matter, text.Subject),
            DraftMark = registered is null ? "Dự thảo" : null,
        };
    }

    private static PaperSignature Signature(DirectiveMatter matter, DirectiveText text)
    {
        var offered = SigningCapacities.Of(PaperOffice.Of(matter.Office, matter.Tree), byDelegation: false);
        return offered[Math.Clamp(text.Signing, 0, offered.Count - 1)].Sign(text.Position, text.Signer.Trim());
    }

    private static IEnumerable<PaperPart> Body(DirectiveText text) =>
        NumberedParts
            .Of(text)
            .Select(p =>
                p.Part.Kind is PartKind.Heading
                    ? (PaperPart)new PaperHeading(p.Mark, p.Part.Text.Trim(), 0)
                    : new PaperText(RichText.FromPlainText(p.Mark.Length > 0 ? $"{p.Mark}. {p.Part.Text.Trim()}" : p.Part.Text.Trim()))
            );
}
