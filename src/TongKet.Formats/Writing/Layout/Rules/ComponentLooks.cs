namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>Which of a profile's looks each component has.</summary>
internal static class ComponentLooks
{
    public static TextLook? Of(LayoutProfile profile, LayoutComponent component) =>
        component switch
        {
            LayoutComponent.PageNumber => new TextLook(profile.Page.PageNumberPoints),
            LayoutComponent.HeaderTitle => profile.Letterhead.Right[0].Look with { Capitals = true },
            LayoutComponent.Motto => profile.Letterhead.Right.ElementAtOrDefault(1)?.Look,
            LayoutComponent.Parent => profile.Letterhead.Parent,
            LayoutComponent.Issuer => profile.Letterhead.Issuer,
            LayoutComponent.Number => profile.Letterhead.Number.Look,
            LayoutComponent.PlaceDate => profile.Letterhead.Place,
            LayoutComponent.LetterSubject => profile.Letterhead.LetterSubject.Look,
            LayoutComponent.Urgency => profile.Letterhead.Urgency,
            LayoutComponent.Draft => profile.Letterhead.Draft,
            LayoutComponent.Circulation => profile.Letterhead.Circulation.Look,
            LayoutComponent.Type => profile.Title.Type,
            LayoutComponent.Subject => profile.Title.Subject,
            LayoutComponent.AddresseeLabel or LayoutComponent.SubmissionLabel => profile.Title.AddresseeLabel,
            LayoutComponent.Addressee => profile.Title.AddresseeNames,
            LayoutComponent.Authority => profile.Foot.Authority,
            LayoutComponent.Position => profile.Foot.Position,
            LayoutComponent.Signer => profile.Foot.Name,
            LayoutComponent.RecipientLabel => profile.Foot.RecipientLabel,
            LayoutComponent.Recipient => profile.Foot.Recipients,
            LayoutComponent.Drafter => profile.Foot.Drafter,
            LayoutComponent.Contact => profile.Foot.Contact,
            LayoutComponent.AppendixLabel => profile.Appendix.Label,
            LayoutComponent.AppendixTitle => profile.Appendix.Title,
            LayoutComponent.AppendixReference => profile.Appendix.Reference,
            LayoutComponent.CopyKind => profile.Copy.Kind,
            _ => InBody(profile.Body, component),
        };

    private static TextLook? InBody(BodyLayout body, LayoutComponent component) =>
        component switch
        {
            LayoutComponent.Body or LayoutComponent.Point => body.Text,
            LayoutComponent.Basis => body.Text with { Italic = body.BasisItalic },
            LayoutComponent.PartLabel or LayoutComponent.Article or LayoutComponent.Clause => body.Text with { Bold = true },
            LayoutComponent.PartTitle => body.Text with { Bold = true, Capitals = true },
            LayoutComponent.Section => body.Text with { Bold = true, Capitals = body.SectionCapitals },
            _ => null,
        };
}
