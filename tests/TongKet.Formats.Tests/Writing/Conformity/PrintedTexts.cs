using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Docx;
using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>What each component of a paper says as printed.</summary>
internal static class PrintedTexts
{
    public static IEnumerable<(LayoutComponent Component, string Text)> Of(OfficialPaper original)
    {
        var paper = PlacedTones.Of(original);
        var head = paper.Profile.Letterhead;
        yield return (LayoutComponent.HeaderTitle, head.Right[0].Text);
        if (head.Right.Count > 1)
        {
            yield return (LayoutComponent.Motto, head.Right[1].Text);
        }

        if (paper.ParentIssuer is { } parent)
        {
            yield return (LayoutComponent.Parent, Make.Upper(parent));
        }

        yield return (LayoutComponent.Issuer, Make.Upper(paper.Issuer));
        yield return (LayoutComponent.Number, head.Number.Prefix + paper.Symbol);
        yield return (LayoutComponent.PlaceDate, LetterheadWriter.PlaceAndDate(paper));
        yield return paper.TypeName is null
            ? (LayoutComponent.LetterSubject, head.LetterSubject.LeadIn + paper.Subject)
            : (LayoutComponent.Subject, paper.Subject);
        if (paper.TypeName is { } type)
        {
            yield return (LayoutComponent.Type, Make.Upper(type));
        }

        foreach (var text in Marks(paper).Concat(Foot(paper)).Where(t => t.Text.Length > 0))
        {
            yield return text;
        }
    }

    private static IEnumerable<(LayoutComponent Component, string Text)> Marks(OfficialPaper paper)
    {
        yield return (LayoutComponent.Urgency, Make.Upper(paper.Urgency ?? ""));
        yield return (LayoutComponent.Draft, paper.DraftMark ?? "");
        yield return (LayoutComponent.Circulation, Make.Upper(paper.Circulation ?? ""));
        yield return (LayoutComponent.Drafter, paper.Drafter ?? "");
        yield return (LayoutComponent.Contact, paper.Contact is [var contact, ..] ? contact : "");
        yield return (LayoutComponent.Body, GalleryText.Sentence);
        if (paper.Copy is { } copy)
        {
            var kind = paper.Profile.Copy.Kinds[(int)copy.Kind];
            yield return (LayoutComponent.CopyKind, paper.Profile.Copy.Kind.Capitals ? Make.Upper(kind) : kind);
        }

        foreach (var appendix in paper.Appendices.Take(1))
        {
            yield return (LayoutComponent.AppendixTitle, Make.Upper(appendix.Title));
        }
    }

    private static IEnumerable<(LayoutComponent Component, string Text)> Foot(OfficialPaper paper)
    {
        var signature = paper.Signatures[0];
        yield return (LayoutComponent.Authority, Make.Upper(signature.Authority ?? ""));
        yield return (LayoutComponent.Position, Make.Upper(signature.Positions[0]));
        yield return (LayoutComponent.Signer, signature.Name);
        yield return (LayoutComponent.RecipientLabel, "Nơi nhận:");
        yield return (LayoutComponent.Recipient, "- " + paper.Recipients[0] + paper.Profile.Foot.RecipientEnd);
    }
}
