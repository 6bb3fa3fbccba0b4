using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>The parts that no official paper is without (NĐ 30/2020/NĐ-CP, Điều 8; Quy định 399-QĐ/TW).</summary>
internal sealed class PresenceCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        foreach (var component in context.Profile.Required.Where(c => !context.Paper.Of(c).Any()))
        {
            yield return Missing(context, component);
        }

        if (!context.Paper.Of(LayoutComponent.Type).Any() && !context.Paper.Of(LayoutComponent.LetterSubject).Any())
        {
            yield return Missing(context, LayoutComponent.Subject);
        }
    }

    private static Departure Missing(CheckContext context, LayoutComponent component)
    {
        var rule = context.Rule(component, LayoutProperty.Text) ?? context.Rule(component, LayoutProperty.FontSize);
        if (Elsewhere.Find(context, component) is { } line)
        {
            return context.Lines(
                rule,
                $"misplaced.{component}",
                component,
                $"{component.Name()} có ghi nhưng không đúng chỗ; quy định đặt ở {RequiredPlaces.Of(component)}.",
                [new Departing(line, line.Text)],
                "Vị trí",
                RequiredPlaces.Of(component)
            );
        }

        var what = component is LayoutComponent.Subject ? "tên loại và trích yếu" : component.Name().ToLowerInvariant();
        return context.Whole(rule, $"missing.{component}", component, $"Không thấy {what}; quy định đặt ở {RequiredPlaces.Of(component)}.");
    }
}
