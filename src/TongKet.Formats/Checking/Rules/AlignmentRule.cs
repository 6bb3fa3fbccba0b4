using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;

namespace TongKet.Formats.Checking.Rules;

/// <summary>Head and signature stand in the middle of their columns; running text is set to both margins.</summary>
internal sealed class AlignmentRule : ILayoutRule
{
    private static readonly PaperComponent[] Centred =
    [
        PaperComponent.Country,
        PaperComponent.Motto,
        PaperComponent.Parent,
        PaperComponent.Issuer,
        PaperComponent.Number,
        PaperComponent.Place,
        PaperComponent.Type,
        PaperComponent.Subject,
        PaperComponent.LetterSubject,
        PaperComponent.Authority,
        PaperComponent.Position,
        PaperComponent.Signer,
    ];

    public IEnumerable<Departure> Check(CheckContext context)
    {
        foreach (var component in Centred)
        {
            // Outside a table, blanks or tabs may hold the line in its place: setting it in the middle would move it.
            var lines = context.Paper.Of(component).Where(l => l.Facts.Alignment != "center").ToList();
            if (lines.Count > 0)
            {
                yield return context.Lines(
                    $"align.{component}",
                    component,
                    $"{component.Name()}: quy định đặt canh giữa trong ô của mình.",
                    context.Norms.Looks[component].Basis,
                    [
                        .. lines.Select(l => new Departing(
                            l,
                            Name(l.Facts.Alignment),
                            l.Cell is null ? null : () => Set(l, JustificationValues.Center)
                        )),
                    ],
                    "Canh dòng",
                    "canh giữa"
                );
            }
        }

        var text = context
            .Paper.Of(PaperComponent.Text)
            .Where(l => l.Facts.Alignment is not "both" && l.Text.Length > 90)
            .Select(l => new Departing(l, Name(l.Facts.Alignment), () => Set(l, JustificationValues.Both)))
            .ToList();
        if (text.Count > 0)
        {
            yield return context.Lines(
                "align.Text",
                PaperComponent.Text,
                "Nội dung: quy định canh đều cả hai lề.",
                context.Norms.Text.Basis,
                text,
                "Canh dòng",
                "đều hai lề"
            );
        }
    }

    private static string Name(string? alignment) =>
        alignment switch
        {
            "center" => "canh giữa",
            "right" => "canh phải",
            "both" => "đều hai lề",
            _ => "canh trái",
        };

    private static void Set(MeasuredLine line, JustificationValues value) =>
        Settings.Of(line.Paragraph).Justification = new Justification { Val = value };
}
