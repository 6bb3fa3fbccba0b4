using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>The text of a State paper ends with "./."; the Party's with a full stop.</summary>
internal sealed class EndMarkCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        if (
            context.Paper.LastOfFoot == 0
            || context.Paper.Of(LayoutComponent.Body).LastOrDefault(l => l.Number < context.Paper.LastOfFoot) is not { } last
        )
        {
            yield break;
        }

        var mark = context.Profile.Body.EndMark;
        var body = last.Text.TrimEnd(' ', '.', '/');
        if (last.Text != body + mark && !last.Text.EndsWith(':'))
        {
            yield return context.Lines(
                context.Rule(LayoutComponent.Body, LayoutProperty.LastEndMark),
                "wording.end",
                LayoutComponent.Body,
                $"Kết thúc nội dung văn bản ghi \"{mark}\".",
                [
                    new Departing(
                        last,
                        Tail(last.Text),
                        LineText.Become(last, body.TrimEnd(';', ',') + mark),
                        Tail(body.TrimEnd(';', ',') + mark)
                    ),
                ],
                "Cách ghi",
                mark
            );
        }
    }

    private static string Tail(string text) => text.Length <= 30 ? text : "…" + text[^30..];
}
