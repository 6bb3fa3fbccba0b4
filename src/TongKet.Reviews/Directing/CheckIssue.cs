using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;

namespace TongKet.Reviews.Directing;

/// <summary>What a directive must have before it takes a number.</summary>
internal static class CheckIssue
{
    public static Problem? RefusalOf(DirectiveMatter matter, DirectiveText text)
    {
        if (string.IsNullOrWhiteSpace(text.Subject) || text.Parts.All(p => string.IsNullOrWhiteSpace(p.Text)))
        {
            return DirectiveProblems.NoSubject;
        }

        if (matter.Groups.Any(g => g.LacksDay))
        {
            return DirectiveProblems.NoDay;
        }

        var fresh = ComposedDirective.LinesOf(matter, text.Type);
        if (FollowedText.Unsettled(text, fresh).Count() is > 0 and var open)
        {
            return DirectiveProblems.Unsettled(open);
        }

        var offered = SigningCapacities.Of(PaperOffice.Of(matter.Office, matter.Tree), byDelegation: false);
        var asksPosition = offered[Math.Clamp(text.Signing, 0, offered.Count - 1)].AsksPosition;
        return string.IsNullOrWhiteSpace(text.Signer) || (asksPosition && string.IsNullOrWhiteSpace(text.Position))
            ? DirectiveProblems.NoSigner
            : null;
    }
}
