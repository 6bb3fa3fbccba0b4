using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Rules;

/// <summary>The parts that no official paper is without (NĐ 30/2020/NĐ-CP, Điều 8; Quy định 399-QĐ/TW).</summary>
internal sealed class PresenceRule : ILayoutRule
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        var wanted = new List<PaperComponent>
        {
            PaperComponent.Country,
            PaperComponent.Issuer,
            PaperComponent.Number,
            PaperComponent.Place,
            PaperComponent.Position,
            PaperComponent.Signer,
            PaperComponent.RecipientLabel,
        };
        if (context.Profile.Family is LayoutFamily.State)
        {
            wanted.Insert(1, PaperComponent.Motto);
        }

        foreach (var component in wanted.Where(c => !context.Paper.Of(c).Any()))
        {
            yield return Missing(context, component);
        }

        if (!context.Paper.Of(PaperComponent.Type).Any() && !context.Paper.Of(PaperComponent.LetterSubject).Any())
        {
            yield return Missing(context, PaperComponent.Subject);
        }
    }

    private static Departure Missing(CheckContext context, PaperComponent component)
    {
        var basis = context.Norms.Looks.TryGetValue(component, out var norm) ? norm.Basis : context.Profile.LegalBasis;
        var what = component is PaperComponent.Subject ? "tên loại và trích yếu" : component.Name().ToLowerInvariant();
        return context.Whole($"missing.{component}", component, $"Không thấy {what} ở vị trí quy định.", basis);
    }
}
