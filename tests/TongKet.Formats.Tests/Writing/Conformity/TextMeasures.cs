using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>Size, weight and slope of each component's text.</summary>
internal static class TextMeasures
{
    public static IEnumerable<Deviation> Sizes(RenderedPaper rendered)
    {
        foreach (var (component, text) in PrintedTexts.Of(rendered.Paper))
        {
            var look = LayoutChoices.LookOf(rendered.Paper.Profile, component)!;
            foreach (var word in rendered.Find(text))
            {
                yield return new Deviation(
                    $"{component} \"{word.Text}\"",
                    "pt",
                    look.Points,
                    (word.Bottom - word.Top) / 25.4 * 72 / PageMeasures.BoxHeight
                );
            }
        }
    }

    public static IEnumerable<string> WrongLooks(RenderedPaper rendered) =>
        from printed in PrintedTexts.Of(rendered.Paper)
        let look = LayoutChoices.LookOf(rendered.Paper.Profile, printed.Component)!
        from word in rendered.FindStyled(printed.Text)
        where word.Bold != look.Bold || word.Italic != look.Italic
        select $"{printed.Component} \"{word.Text}\": bold {word.Bold}, italic {word.Italic}";
}
