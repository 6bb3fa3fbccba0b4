using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>The styles of a layout. Sizes and spacing stand here only; paragraphs name a style.</summary>
internal static class StyleSheet
{
    public static DocumentFormat.OpenXml.Wordprocessing.Styles For(LayoutProfile profile)
    {
        var styles = new DocumentFormat.OpenXml.Wordprocessing.Styles(StyleParts.Defaults(profile.Body.Text.Points));
        styles.Append(StyleParts.Normal());
        styles.Append(Letterhead(profile.Letterhead));
        styles.Append(Title(profile.Title));
        styles.Append(BodyStyles.Of(profile.Body));
        styles.Append(Foot(profile.Foot));
        styles.Append(Appendix(profile.Appendix));
        styles.Append(StyleParts.Paragraph(Styles.CopyKind, profile.Copy.Kind, Centred()));
        styles.Append(StyleParts.Paragraph(Styles.PageNumber, "header", new TextLook(profile.Page.PageNumberPoints), Centred()));
        styles.Append(StyleParts.FrameTable(), StyleParts.GridTable());
        return styles;
    }

    private static IEnumerable<Style> Letterhead(LetterheadLayout head)
    {
        yield return StyleParts.Paragraph(Styles.Opening, new TextLook(1), new ParagraphForm(ExactPoints: 1));
        yield return StyleParts.Paragraph(Styles.Parent, head.Parent, Centred());
        yield return StyleParts.Paragraph(Styles.Issuer, head.Issuer, Centred());
        yield return StyleParts.Paragraph(Styles.LetterheadMark, new TextLook(head.Issuer.Points), Centred());
        for (var i = 0; i < head.Right.Count; i++)
        {
            yield return StyleParts.Paragraph($"{Styles.LetterheadRight}{i + 1}", head.Right[i].Look, Centred());
        }

        yield return StyleParts.Paragraph(Styles.Line, new TextLook(2), new ParagraphForm(Before: 3, After: 6, ExactPoints: 4));
        yield return StyleParts.Paragraph(Styles.Number, head.Number.Look, Centred());
        yield return StyleParts.Paragraph(Styles.Place, head.Place, Centred());
        yield return StyleParts.Paragraph(
            Styles.LetterSubject,
            head.LetterSubject.Look,
            Centred(before: LetterheadLayout.LetterSubjectSpacePoints)
        );
        yield return StyleParts.Paragraph(Styles.Draft, head.Draft, Centred(before: 6));
        yield return StyleParts.Paragraph(Styles.Urgency, head.Urgency, Centred(before: 10, after: 4));
        yield return StyleParts.Paragraph(
            Styles.Circulation,
            head.Circulation.Look,
            head.Circulation.FromEdge is null ? Centred(before: 10, after: 4) : new ParagraphForm(Justification: JustificationValues.Right)
        );
    }

    private static IEnumerable<Style> Title(TitleLayout title)
    {
        yield return StyleParts.Paragraph(Styles.Type, "Title", title.Type, Centred(before: 18) with { KeepNext = true });
        yield return StyleParts.Paragraph(Styles.Subject, "Subtitle", title.Subject, Centred() with { KeepNext = true });
        yield return StyleParts.Paragraph(Styles.TitleMark, new TextLook(title.Subject.Points), Centred(after: 12));
        yield return StyleParts.Paragraph(Styles.AddresseeLabel, title.AddresseeLabel, new ParagraphForm(Before: 12, After: 3));
        yield return StyleParts.Paragraph(Styles.Addressee, title.AddresseeNames, new ParagraphForm(After: 3));
        yield return StyleParts.Paragraph(Styles.Competence, title.Competence, Centred(before: 6, after: 6) with { KeepNext = true });
    }

    private static IEnumerable<Style> Foot(FootLayout foot)
    {
        yield return StyleParts.Paragraph(Styles.Authority, foot.Authority, Centred() with { KeepNext = true });
        yield return StyleParts.Paragraph(Styles.Position, foot.Position, Centred() with { KeepNext = true });
        yield return StyleParts.Paragraph(Styles.Signer, foot.Name, Centred(before: foot.SignatureSpacePoints));
        yield return StyleParts.Paragraph(
            Styles.RecipientLabel,
            foot.RecipientLabel,
            new ParagraphForm(Justification: JustificationValues.Left)
        );
        yield return StyleParts.Paragraph(Styles.Recipient, foot.Recipients, new ParagraphForm(Justification: JustificationValues.Left));
        yield return StyleParts.Paragraph(Styles.Drafter, foot.Drafter, new ParagraphForm(Justification: JustificationValues.Left));
        yield return StyleParts.Paragraph(Styles.Contact, foot.Contact, Centred());
    }

    private static IEnumerable<Style> Appendix(AppendixLayout appendix)
    {
        yield return StyleParts.Paragraph(Styles.AppendixLabel, appendix.Label, Centred() with { KeepNext = true });
        yield return StyleParts.Paragraph(Styles.AppendixTitle, appendix.Title, Centred() with { KeepNext = true, OutlineLevel = 0 });
        yield return StyleParts.Paragraph(Styles.AppendixReference, appendix.Reference, Centred() with { KeepNext = true });
    }

    private static ParagraphForm Centred(double before = 0, double after = 0) =>
        new(Justification: JustificationValues.Center, Before: before, After: after);
}
