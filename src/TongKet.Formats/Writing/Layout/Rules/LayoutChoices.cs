using TongKet.Formats.Text;

namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>What the writer prints where a rule leaves room: the values to which a paper is repaired.</summary>
public static class LayoutChoices
{
    /// <summary>Font size and the like of a component; null for what is no text.</summary>
    public static TextLook? LookOf(LayoutProfile profile, LayoutComponent component)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ComponentLooks.Of(profile, component);
    }

    /// <summary>The number that the writer uses, in the property's unit; null when it uses none.</summary>
    public static double? NumberOf(LayoutProfile profile, LayoutComponent component, LayoutProperty property)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return (component, property) switch
        {
            (_, LayoutProperty.FontSize) => ComponentLooks.Of(profile, component)?.Points,
            (LayoutComponent.Page, _) => OfPage(profile.Page, property),
            (LayoutComponent.PageNumber, LayoutProperty.DistanceFromTop) => profile.Page.PageNumberFromEdge,
            (LayoutComponent.Circulation, LayoutProperty.DistanceFromTop) => profile.Letterhead.Circulation.FromEdge,
            (LayoutComponent.Body or LayoutComponent.Article, LayoutProperty.FirstLineIndent) => profile.Body.FirstLineIndent,
            (LayoutComponent.Body, LayoutProperty.LineExact) => profile.Body.ExactLinePoints,
            (LayoutComponent.Body, LayoutProperty.LineMultiple) => profile.Body.LineMultiple,
            (LayoutComponent.Body, LayoutProperty.SpaceBetween) => profile.Body.SpaceAfterPoints,
            (LayoutComponent.LetterSubject, LayoutProperty.SpaceBefore) => LetterheadLayout.LetterSubjectSpacePoints,
            (LayoutComponent.HeaderTitle or LayoutComponent.Motto, LayoutProperty.LineBelow) => profile.Letterhead.RightSeparator.LineShare,
            (LayoutComponent.Issuer, LayoutProperty.LineBelow) => profile.Letterhead.IssuerSeparator.LineShare,
            (LayoutComponent.Subject, LayoutProperty.LineBelow) => profile.Title.Separator.LineShare,
            (LayoutComponent.PlaceDate, LayoutProperty.DayZeroBelow) => VietnameseDates.DayZeroBelow,
            (LayoutComponent.PlaceDate, LayoutProperty.MonthZeroBelow) => VietnameseDates.MonthZeroBelow,
            (LayoutComponent.Contact, LayoutProperty.LineAbove) => 1,
            _ => null,
        };
    }

    /// <summary>Yes or no; null for properties of another sort.</summary>
    public static bool? FlagOf(LayoutProfile profile, LayoutComponent component, LayoutProperty property) =>
        (component, property) switch
        {
            (LayoutComponent.PageNumber, LayoutProperty.HiddenOnFirstPage or LayoutProperty.NumberedAnew) => true,
            (LayoutComponent.Urgency, LayoutProperty.Framed) => profile.Letterhead.UrgencyFrames.Count > 0,
            (LayoutComponent.Circulation, LayoutProperty.Framed) => profile.Letterhead.Circulation.Framed,
            (LayoutComponent.Clause, LayoutProperty.TitleBold) => LookOf(profile, component)?.Bold,
            (_, LayoutProperty.Bold) => LookOf(profile, component)?.Bold,
            (_, LayoutProperty.Italic) => LookOf(profile, component)?.Italic,
            (_, LayoutProperty.Underlined) => LookOf(profile, component)?.Underline,
            (_, LayoutProperty.Capitals) => LookOf(profile, component)?.Capitals,
            _ => null,
        };

    /// <summary>Words, marks, alignment; null for properties of another sort.</summary>
    public static string? WordsOf(LayoutProfile profile, LayoutComponent component, LayoutProperty property)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return property is LayoutProperty.Alignment ? ChosenWords.AlignmentOf(component) : ChosenWords.Of(profile, component, property);
    }

    private static double? OfPage(PageGeometry page, LayoutProperty property) =>
        property switch
        {
            LayoutProperty.PaperWidth => page.Width,
            LayoutProperty.PaperHeight => page.Height,
            LayoutProperty.MarginTop => page.Top,
            LayoutProperty.MarginBottom => page.Bottom,
            LayoutProperty.MarginLeft => page.Left,
            LayoutProperty.MarginRight => page.Right,
            _ => null,
        };
}
