using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Recipients at the left and signature at the right on one level; joint issuers sign above the recipients, the lead at the right.</summary>
internal static class FootWriter
{
    public static IEnumerable<Table> Write(OfficialPaper paper)
    {
        var (foot, width) = (paper.Profile.Foot, paper.Profile.Page.TextWidth);
        switch (paper.Signatures)
        {
            case [] when paper.Recipients.Count == 0:
                break;
            case [] or [_]:
                var signature = paper.Signatures.SelectMany(s => Signature(s, foot));
                yield return Make.Frame(
                    [foot.LeftWidth, width - foot.LeftWidth],
                    [
                        [Recipients(paper.Recipients, paper.Drafter, foot), signature],
                    ]
                );
                break;
            default:
                yield return JointSignatures.Write(paper.Signatures, foot, width);
                if (paper.Recipients.Count > 0)
                {
                    yield return Make.Frame(
                        [foot.LeftWidth, width - foot.LeftWidth],
                        [
                            [Recipients(paper.Recipients, paper.Drafter, foot), []],
                        ]
                    );
                }

                break;
        }
    }

    public static IEnumerable<Paragraph> Signature(PaperSignature signature, FootLayout foot) =>
        [.. Powers(signature, foot), Make.Paragraph(Styles.Signer, signature.Name)];

    /// <summary>On whose behalf and in which position.</summary>
    public static IEnumerable<Paragraph> Powers(PaperSignature signature, FootLayout foot)
    {
        if (signature.Authority is { Length: > 0 } authority)
        {
            yield return Make.Cased(Styles.Authority, authority, foot.Authority);
        }

        foreach (var position in signature.Positions)
        {
            // "kiêm" joins two positions and stays in small letters (HD 05-HD/VPTW II.7).
            yield return position.Trim().Equals("kiêm", StringComparison.OrdinalIgnoreCase)
                ? Make.Paragraph(Styles.Position, "kiêm")
                : Make.Cased(Styles.Position, position, foot.Position);
        }
    }

    public static IEnumerable<Paragraph> Recipients(IReadOnlyList<string> recipients, string? drafter, FootLayout foot)
    {
        if (recipients.Count == 0)
        {
            yield break;
        }

        yield return Make.Paragraph(Styles.RecipientLabel, "Nơi nhận:");
        for (var i = 0; i < recipients.Count; i++)
        {
            var end = i == recipients.Count - 1 ? foot.LastRecipientEnd : foot.RecipientEnd;
            yield return Make.Paragraph(Styles.Recipient, $"- {Marks.Without(recipients[i])}{end}");
        }

        if (drafter is { Length: > 0 })
        {
            yield return Make.Paragraph(Styles.Drafter, drafter);
        }
    }
}
