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
                        [Recipients(paper), signature],
                    ]
                );
                break;
            default:
                var column = width / paper.Signatures.Count;
                var signatures = paper.Signatures.Reverse().Select(s => Signature(s, foot)).ToList();
                yield return Make.Frame([.. signatures.Select(_ => column)], [signatures]);
                if (paper.Recipients.Count > 0)
                {
                    yield return Make.Frame(
                        [foot.LeftWidth, width - foot.LeftWidth],
                        [
                            [Recipients(paper), []],
                        ]
                    );
                }

                break;
        }
    }

    private static IEnumerable<Paragraph> Signature(PaperSignature signature, FootLayout foot)
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

    private static IEnumerable<Paragraph> Recipients(OfficialPaper paper)
    {
        if (paper.Recipients.Count == 0)
        {
            yield break;
        }

        var foot = paper.Profile.Foot;
        yield return Make.Paragraph(Styles.RecipientLabel, "Nơi nhận:");
        for (var i = 0; i < paper.Recipients.Count; i++)
        {
            var end = i == paper.Recipients.Count - 1 ? foot.LastRecipientEnd : foot.RecipientEnd;
            yield return Make.Paragraph(Styles.Recipient, $"- {Marks.Without(paper.Recipients[i])}{end}");
        }
    }
}
