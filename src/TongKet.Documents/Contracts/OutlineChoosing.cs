using System.Globalization;

namespace TongKet.Documents.Contracts;

/// <summary>Choosing one of a paper's outlines: what was edited in the one before is kept with it.</summary>
public static class OutlineChoosing
{
    private const string Figures = "/figures/";
    private const string Indicators = "/indicators/";

    extension(DocumentFacts facts)
    {
        /// <summary>The facts with another outline in the working place; unchanged when there is no such one.</summary>
        public DocumentFacts Choose(int index)
        {
            if (index == facts.ChosenOutline || index < 0 || index >= facts.OutlineChoices.Count)
            {
                return facts;
            }

            var kept = facts.OutlineChoices.ToArray();
            kept[Math.Clamp(facts.ChosenOutline, 0, kept.Length - 1)] = facts.AsChoice();
            return (facts.WithoutOutline() with { OutlineChoices = kept, ChosenOutline = index }).WithOutline(kept[index]);
        }

        /// <summary>The facts with the outline's sections, figures and places in them.</summary>
        public DocumentFacts WithOutline(OutlineChoice outline)
        {
            var evidence = facts.Evidence.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
            foreach (var (pointer, place) in outline.Evidence)
            {
                evidence[Renumbered(pointer, Figures, Indicators, facts.Indicators.Count)] = place;
            }

            return facts with
            {
                Outline = outline.Sections,
                OutlineTitle = outline.Title,
                Indicators = [.. facts.Indicators, .. outline.Figures],
                Evidence = evidence,
            };
        }

        private OutlineChoice AsChoice()
        {
            var first = facts.FirstOfOutline();
            return new(
                facts.OutlineTitle,
                facts.Outline,
                [.. facts.Indicators.Skip(first)],
                facts
                    .Evidence.Where(e => facts.IsOfOutline(e.Key))
                    .ToDictionary(e => Renumbered(e.Key, Indicators, Figures, -first), e => e.Value)
            );
        }

        private DocumentFacts WithoutOutline() =>
            facts with
            {
                Outline = [],
                OutlineTitle = null,
                Indicators = [.. facts.Indicators.Take(facts.FirstOfOutline())],
                Evidence = facts.Evidence.Where(e => !facts.IsOfOutline(e.Key)).ToDictionary(e => e.Key, e => e.Value),
                Confirmed = [.. facts.Confirmed.Where(p => !facts.IsOfOutline(p))],
            };

        // Figures of the outline's words stand behind those of the forms and a person's own.
        private int FirstOfOutline() => facts.Indicators.TakeWhile(i => i.Origin != IndicatorOrigins.Prose).Count();

        private bool IsOfOutline(string pointer) =>
            pointer.StartsWith("/outline", StringComparison.Ordinal)
            || (pointer.StartsWith(Indicators, StringComparison.Ordinal) && Number(pointer, Indicators) >= facts.FirstOfOutline());
    }

    private static string Renumbered(string pointer, string from, string to, int by) =>
        pointer.StartsWith(from, StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{to}{Number(pointer, from) + by}")
            : pointer;

    private static int Number(string pointer, string list) =>
        int.TryParse(pointer[list.Length..].Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
