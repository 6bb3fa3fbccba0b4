namespace TongKet.Formats.Checking.Rules;

/// <summary>The text of a State paper ends with "./."; the Party's with a full stop.</summary>
internal sealed class EndMarkRule : ILayoutRule
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        if (context.Paper.LastOfFoot == 0 || context.Paper.Of(PaperComponent.Text).LastOrDefault() is not { } last)
        {
            yield break;
        }

        var mark = context.Profile.Body.EndMark;
        var body = last.Text.TrimEnd(' ', '.', '/');
        if (last.Text != body + mark && !last.Text.EndsWith(':'))
        {
            yield return context.Lines(
                "wording.end",
                PaperComponent.Text,
                $"Kết thúc nội dung văn bản ghi \"{mark}\".",
                context.Norms.Text.Basis,
                [
                    new Departing(
                        last,
                        last.Text[Math.Max(0, last.Text.Length - 30)..],
                        LineText.Become(last, body.TrimEnd(';', ',') + mark)
                    ),
                ],
                "Cách ghi",
                mark
            );
        }
    }
}
