using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>The parts that the locator finds, from the head to the foot.</summary>
internal static class LocatedComponents
{
    /// <summary>Those that stand in the middle of their columns or of the page.</summary>
    public static readonly IReadOnlyList<LayoutComponent> Centred =
    [
        LayoutComponent.HeaderTitle,
        LayoutComponent.Motto,
        LayoutComponent.Parent,
        LayoutComponent.Issuer,
        LayoutComponent.Number,
        LayoutComponent.PlaceDate,
        LayoutComponent.Type,
        LayoutComponent.Subject,
        LayoutComponent.LetterSubject,
        LayoutComponent.Authority,
        LayoutComponent.Position,
        LayoutComponent.Signer,
        LayoutComponent.PartLabel,
        LayoutComponent.PartTitle,
        LayoutComponent.AppendixLabel,
        LayoutComponent.AppendixTitle,
        LayoutComponent.AppendixReference,
    ];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<LayoutComponent> All =
    [
        .. Centred,
        LayoutComponent.Addressee,
        LayoutComponent.Basis,
        LayoutComponent.Body,
        LayoutComponent.Section,
        LayoutComponent.RecipientLabel,
        LayoutComponent.Recipient,
    ];
}
