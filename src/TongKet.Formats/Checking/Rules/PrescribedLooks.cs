using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Rules;

/// <summary>What a layout prescribes for a part; null where it leaves the choice.</summary>
internal sealed record PrescribedLook(bool? Bold, bool? Italic, bool? Underline, bool Capitals);

/// <summary>The looks of a layout's parts, from its own data.</summary>
internal static class PrescribedLooks
{
    public static IEnumerable<(PaperComponent Component, PrescribedLook Look)> Of(LayoutProfile profile)
    {
        var (head, title, foot) = (profile.Letterhead, profile.Title, profile.Foot);
        yield return (PaperComponent.Country, Strict(head.Right[0].Look) with { Capitals = true });
        if (head.Right.Count > 1)
        {
            yield return (PaperComponent.Motto, Strict(head.Right[1].Look));
        }

        yield return (PaperComponent.Parent, Strict(head.Parent));
        yield return (PaperComponent.Issuer, Strict(head.Issuer));
        yield return (PaperComponent.Number, Strict(head.Number.Look));
        yield return (PaperComponent.Place, Strict(head.Place));
        yield return (PaperComponent.Type, Strict(title.Type));
        yield return (PaperComponent.Subject, Strict(title.Subject));
        yield return (PaperComponent.LetterSubject, Strict(head.LetterSubject.Look));
        // "Kính gửi:" and the names differ in the Party's layout; both stand in one line in many papers.
        yield return (PaperComponent.Addressee, Free);
        yield return (PaperComponent.Basis, new PrescribedLook(null, profile.Body.BasisItalic, null, false));
        // Words within the text may be bold or italic for good reasons.
        yield return (PaperComponent.Text, Free);
        yield return (PaperComponent.Heading, Free);
        yield return (PaperComponent.Authority, Strict(foot.Authority));
        yield return (PaperComponent.Position, Strict(foot.Position));
        yield return (PaperComponent.Signer, Strict(foot.Name));
        yield return (PaperComponent.RecipientLabel, Strict(foot.RecipientLabel));
        yield return (PaperComponent.Recipient, Free);
    }

    private static PrescribedLook Free => new(null, null, null, false);

    private static PrescribedLook Strict(TextLook look) => new(look.Bold, look.Italic, look.Underline ? true : null, look.Capitals);
}
