using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Locating;

/// <summary>The head of page 1, from the country's name to the subject and the addressees.</summary>
internal static class HeadLocator
{
    // A head longer than this is none.
    private const int Longest = 45;

    // Nothing in a head is so long, but căn cứ and subjects, which stand below all of it.
    private const int LongestLine = 120;

    /// <summary>Names the lines of the head; gives the number of its last line.</summary>
    public static int Locate(LocatedPaper located)
    {
        var lines = located.Measured.Lines.Take(Longest).ToList();
        foreach (var line in lines)
        {
            if (LinePatterns.Party.IsMatch(line.Text) || LinePatterns.State.IsMatch(line.Text) || LinePatterns.Union.IsMatch(line.Text))
            {
                located.Mark(line, LayoutComponent.HeaderTitle);
            }
            else if (LinePatterns.Motto.IsMatch(line.Text))
            {
                located.Mark(line, LayoutComponent.Motto);
            }
        }

        Near(located, lines, LayoutComponent.HeaderTitle, FixedWords.Party, FixedWords.State);
        Near(located, lines, LayoutComponent.Motto, FixedWords.Motto);
        Once(located, lines, LayoutComponent.Number, LinePatterns.Number.IsMatch);
        Once(located, lines, LayoutComponent.PlaceDate, LinePatterns.Place.IsMatch);
        Once(located, lines, LayoutComponent.PlaceDate, LinePatterns.LoosePlace.IsMatch);
        Issuers(located, lines);
        LetterSubject(located, lines);
        Title(located, lines);
        Addressees(located, lines);
        return lines.LastOrDefault(l => located.Of(l) is not null)?.Number ?? 0;
    }

    // Misspelt, it is still this part: to call it missing would send the writer looking.
    private static void Near(LocatedPaper located, List<MeasuredLine> lines, LayoutComponent component, params string[] words) =>
        Once(located, lines, component, t => words.Any(w => NearWords.Are(t, w)));

    private static void Once(LocatedPaper located, List<MeasuredLine> lines, LayoutComponent component, Func<string, bool> isIt)
    {
        if (!located.Of(component).Any() && lines.TakeWhile(IsBeforeText).FirstOrDefault(l => isIt(l.Text)) is { } line)
        {
            located.Mark(line, component);
        }
    }

    private static bool IsBeforeText(MeasuredLine line) =>
        line.Cell is not null || line.Text.Length <= LongestLine || line.Facts.Alignment == "center";

    // Above the number, in its column: the last line is the issuer's name or the end of it; bold tells it from the superior's.
    private static void Issuers(LocatedPaper located, List<MeasuredLine> lines)
    {
        if (located.Of(LayoutComponent.Number).FirstOrDefault() is not { } number)
        {
            return;
        }

        var column = number.Cell?.Parent?.Parent;
        var at = number.Cell is null ? -1 : number.Cell.ElementsBefore().Count();
        var names = lines
            .Where(l => l.Number < number.Number && located.Of(l) is null && l.InCapitals && !LinePatterns.Mark.IsMatch(l.Text))
            .Where(l => at < 0 ? l.Cell is null : l.Cell?.Parent?.Parent == column && l.Cell!.ElementsBefore().Count() == at)
            .ToList();
        var firstBold = names.FindIndex(l => l.Most(f => f.Bold) is true);
        for (var i = 0; i < names.Count; i++)
        {
            var isParent = firstBold > 0 ? i < firstBold : firstBold < 0 && names.Count > 1 && i == 0;
            located.Mark(names[i], isParent ? LayoutComponent.Parent : LayoutComponent.Issuer);
        }
    }

    private static void LetterSubject(LocatedPaper located, List<MeasuredLine> lines)
    {
        if (located.Of(LayoutComponent.Number).FirstOrDefault() is not { Cell: { } cell } number)
        {
            return;
        }

        foreach (var line in lines.Where(l => l.Number > number.Number && l.Cell == cell && located.Of(l) is null))
        {
            if (
                LinePatterns.Mark.IsMatch(line.Text)
                || line.InCapitals
                || line.Text.StartsWith("Dự thảo", StringComparison.OrdinalIgnoreCase)
            )
            {
                break;
            }

            located.Mark(line, LayoutComponent.LetterSubject);
        }
    }

    private static void Title(LocatedPaper located, List<MeasuredLine> lines)
    {
        var place = located.Of(LayoutComponent.PlaceDate).FirstOrDefault()?.Number ?? 0;
        var type = lines.Find(l =>
            l.Number > place
            && l.Cell is null
            && TypeNameLine.Parse(l.Text.ToUpperInvariant()) is { } parsed
            && parsed.Length >= l.Text.TrimEnd(':').Length
            && (l.InCapitals || l.Facts.Alignment == "center")
        );
        if (type is null)
        {
            return;
        }

        located.Mark(type, LayoutComponent.Type);
        MeasuredLine? before = null;
        foreach (var line in lines.Where(l => l.Number > type.Number).TakeWhile(l => l.Cell is null && l.Facts.Alignment == "center"))
        {
            // Capitals behind a subject in small letters say who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN".
            var decides = before is { InCapitals: false } && line.InCapitals;
            if (
                decides
                || LinePatterns.Mark.IsMatch(line.Text)
                || LinePatterns.Addressee.IsMatch(line.Text)
                || located.Of(line) is not null
            )
            {
                break;
            }

            located.Mark(line, LayoutComponent.Subject);
            before = line;
        }
    }

    private static void Addressees(LocatedPaper located, List<MeasuredLine> lines)
    {
        var label = lines.Find(l => LinePatterns.Addressee.IsMatch(l.Text)) ?? lines.Find(l => IsMisspeltAddressee(l.Text.Split(':')[0]));
        if (label is null)
        {
            return;
        }

        located.Mark(label, LayoutComponent.Addressee);
        foreach (var line in lines.Where(l => l.Number > label.Number).TakeWhile(l => l.Text.StartsWith('-') || l.Text.EndsWith(';')))
        {
            located.Mark(line, LayoutComponent.Addressee);
        }
    }

    private static bool IsMisspeltAddressee(string opening) =>
        NearWords.Are(opening, FixedWords.Addressee) || NearWords.Are(opening, FixedWords.MisspeltAddressee);
}
