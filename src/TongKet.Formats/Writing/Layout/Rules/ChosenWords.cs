namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>The words and marks that a profile prints of itself.</summary>
internal static class ChosenWords
{
    public static string? Of(LayoutProfile profile, LayoutComponent component, LayoutProperty property)
    {
        var (head, title, body, foot) = (profile.Letterhead, profile.Title, profile.Body, profile.Foot);
        return (component, property) switch
        {
            (LayoutComponent.Page, LayoutProperty.FontFamily) => LayoutProfile.FontFamily,
            (LayoutComponent.HeaderTitle, LayoutProperty.Text) => head.Right[0].Text,
            (LayoutComponent.Motto, LayoutProperty.Text) => head.Right.ElementAtOrDefault(1)?.Text,
            (LayoutComponent.Issuer, LayoutProperty.TextBelow) => head.IssuerSeparator.Text,
            (LayoutComponent.Number, LayoutProperty.LeadIn) => head.Number.Prefix,
            (LayoutComponent.Number, LayoutProperty.Join) => head.Number.Join,
            (LayoutComponent.LetterSubject, LayoutProperty.LeadIn) => head.LetterSubject.LeadIn,
            (LayoutComponent.Subject, LayoutProperty.TextBelow) => title.Separator.Text,
            (LayoutComponent.AddresseeLabel, LayoutProperty.Text) => "Kính gửi:",
            (LayoutComponent.SubmissionLabel, LayoutProperty.Text) => title.SubmissionLabel,
            (LayoutComponent.Addressee or LayoutComponent.Recipient, LayoutProperty.LeadIn) => "- ",
            (LayoutComponent.Addressee, LayoutProperty.EndMark) => title.AddresseeEnd,
            (LayoutComponent.Addressee, LayoutProperty.LastEndMark) => title.LastAddresseeEnd,
            (LayoutComponent.Basis, LayoutProperty.LeadIn) => body.BasisLeadIn,
            (LayoutComponent.Basis, LayoutProperty.EndMark) => body.BasisEnd,
            (LayoutComponent.Basis, LayoutProperty.LastEndMark) => body.LastBasisEnd,
            (LayoutComponent.Body, LayoutProperty.LastEndMark) => body.EndMark,
            (LayoutComponent.Authority, LayoutProperty.LeadIn) => string.Join(", ", foot.AuthorityForms),
            (LayoutComponent.Recipient, LayoutProperty.EndMark) => foot.RecipientEnd,
            (LayoutComponent.Recipient, LayoutProperty.LastEndMark) => foot.LastRecipientEnd,
            (LayoutComponent.AppendixLabel, LayoutProperty.Numerals) => profile.Appendix.Roman ? "Roman" : "Arabic",
            (LayoutComponent.AppendixReference, LayoutProperty.LeadIn) => "(" + profile.Appendix.ReferenceLeadIn,
            (LayoutComponent.CopyKind, LayoutProperty.Text) => profile.Copy.Kinds[0],
            _ => null,
        };
    }

    public static string AlignmentOf(LayoutComponent component) =>
        component switch
        {
            LayoutComponent.Body or LayoutComponent.Basis or LayoutComponent.Section or LayoutComponent.Article => "Both",
            LayoutComponent.Clause or LayoutComponent.Point => "Both",
            LayoutComponent.RecipientLabel or LayoutComponent.Recipient or LayoutComponent.Drafter => "Left",
            LayoutComponent.AddresseeLabel or LayoutComponent.Addressee or LayoutComponent.SubmissionLabel => "Left",
            _ => "Center",
        };
}
