using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>How fixed words are written: the country's name, number, date, authority, recipients, the end of the text.</summary>
internal sealed class WordingCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context) =>
        from wording in Wordings.All
        let component = wording.Component
        let wrong = Wrong(context, wording)
        where wrong.Count > 0
        select context.Lines(
            context.Rule(wording.RuleOf, wording.Property),
            wording.Code,
            component,
            $"{wording.Message(context.Profile)} Đang ghi \"{wrong[0].Departing.Before}\", cần ghi \"{wrong[0].After}\".",
            [.. wrong.Select(w => w.Departing)],
            "Cách ghi",
            wrong[0].After
        );

    private static List<(Departing Departing, string After)> Wrong(CheckContext context, Wording wording)
    {
        var lines = context.Paper.Of(wording.Component).ToList();
        var wrong = new List<(Departing, string)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var right = wording.Right(line.Shown, i == lines.Count - 1, context.Profile);
            if (right is not null && right != line.Shown)
            {
                var prescribed = wording.Fixed ? right : null;
                wrong.Add((new Departing(line, Shown(line.Shown), Write(line, right), Shown(right), prescribed), Shown(right)));
            }
        }

        return wrong;
    }

    // Behind Word's own bullet only the rest is typed; a bullet that is wrong is a matter of the list.
    private static Action? Write(MeasuredLine line, string right) =>
        line.Label is not { } label ? LineText.Become(line, right)
        : right.StartsWith(label.Text, StringComparison.Ordinal) ? LineText.Become(line, right[label.Text.Length..])
        : null;

    private static string Shown(string text) => text.Length <= 60 ? text : "…" + text[^40..];
}
