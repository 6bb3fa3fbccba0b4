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
                // The lead at the right, the others at the left, one below the other (HD 36-HD/VPTW, 1.7.2).
                var right = Signature(paper.Signatures[0], foot);
                IEnumerable<Paragraph>[][] rows =
                [
                    .. paper.Signatures.Skip(1).Select((s, i) => new[] { Signature(s, foot), i == 0 ? right : [] }),
                ];
                yield return Make.Frame([width / 2, width / 2], rows);
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

    public static IEnumerable<Paragraph> Signature(PaperSignature signature, FootLayout foot)
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

        yield return Make.Paragraph(Styles.Signer, signature.Name);
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
