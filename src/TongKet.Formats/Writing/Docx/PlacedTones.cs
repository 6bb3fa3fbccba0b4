using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>The names of offices and positions in the layout's spelling (TỈNH UỶ, Uỷ viên); what people typed and people's names stay.</summary>
internal static class PlacedTones
{
    public static OfficialPaper Of(OfficialPaper paper)
    {
        return paper with
        {
            ParentIssuer = paper.ParentIssuer is { } parent ? Placed(parent) : null,
            Issuer = Placed(paper.Issuer),
            Author = paper.Author is { } author ? Placed(author) : null,
            Competence = paper.Competence is { } competence ? Placed(competence) : null,
            Urgency = paper.Urgency is { } urgency ? Placed(urgency) : null,
            Addressees = [.. paper.Addressees.Select(Placed)],
            Recipients = [.. paper.Recipients.Select(Placed)],
            Signatures = [.. paper.Signatures.Select(Signature)],
            Copy = paper.Copy is { } copy ? Copied(copy) : null,
        };

        PaperCopy Copied(PaperCopy copy) =>
            copy with
            {
                ParentIssuer = copy.ParentIssuer is { } parent ? Placed(parent) : null,
                Issuer = Placed(copy.Issuer),
                Signature = Signature(copy.Signature),
                Recipients = [.. copy.Recipients.Select(Placed)],
            };

        PaperSignature Signature(PaperSignature signature) =>
            signature with
            {
                Authority = signature.Authority is { } authority ? Placed(authority) : null,
                Positions = [.. signature.Positions.Select(Placed)],
            };

        string Placed(string text) => ToneMarks.Place(text, paper.Profile.Tones);
    }
}
