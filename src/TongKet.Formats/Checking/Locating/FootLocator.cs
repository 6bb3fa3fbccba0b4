using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Recipients and signature.</summary>
internal static class FootLocator
{
    /// <summary>Names the lines of the foot; gives the number of its first line, or one past the last line when there is none.</summary>
    public static int Locate(LocatedPaper located, int head)
    {
        var lines = located.Measured.Lines;
        var label =
            lines.FirstOrDefault(l => l.Number > head && LinePatterns.Recipients.IsMatch(l.Text))
            ?? lines.FirstOrDefault(l => l.Number > head && NearWords.Are(l.Text, FixedWords.Recipients));
        if (label is not null)
        {
            Recipients(located, label);
        }

        var authority = lines.FirstOrDefault(l => l.Number > head && IsAuthority(l, label));
        var cell = authority?.Cell ?? Beside(label?.Cell, lines);
        if (JointSigners.TableOf(cell, label, lines) is { } joint)
        {
            JointSigners.Mark(located, joint);
        }
        else if (cell is not null && cell != label?.Cell)
        {
            Signature(located, [.. lines.Where(l => l.Cell == cell)]);
        }

        var foot = lines.Where(l => l.Number > head && located.Of(l) is not null).Select(l => l.Number).ToList();
        located.LastOfFoot = foot.Count == 0 ? 0 : foot.Max();
        return foot.Count == 0 ? lines.Count + 1 : foot.Min();
    }

    // "TM. ỦY BAN" must stand in the foot: at the label's level or in a cell, in capitals.
    private static bool IsAuthority(MeasuredLine line, MeasuredLine? label) =>
        LinePatterns.Authority.IsMatch(line.Text)
        && line.InCapitals
        && (line.Cell is not null || label is null || Math.Abs(line.Number - label.Number) < 30);

    private static void Recipients(LocatedPaper located, MeasuredLine label)
    {
        located.Mark(label, LayoutComponent.RecipientLabel);
        var archived = false;
        foreach (var line in located.Measured.Lines.Where(l => l.Number > label.Number && l.Cell == label.Cell))
        {
            if (label.Cell is null && !line.Shown.StartsWith('-'))
            {
                break;
            }

            // Behind the archive's line stands the drafter's mark.
            located.Mark(line, archived && !line.Shown.StartsWith('-') ? LayoutComponent.Drafter : LayoutComponent.Recipient);
            archived |= line.Text.Contains("Lưu", StringComparison.Ordinal) && line.Text.EndsWith('.');
        }
    }

    // The cell at the right of the recipients.
    private static DocumentFormat.OpenXml.Wordprocessing.TableCell? Beside(
        DocumentFormat.OpenXml.Wordprocessing.TableCell? cell,
        IReadOnlyList<MeasuredLine> lines
    ) => cell?.ElementsAfter().OfType<DocumentFormat.OpenXml.Wordprocessing.TableCell>().FirstOrDefault(c => lines.Any(l => l.Cell == c));

    // Capitals first (authority, then position), the name last.
    private static void Signature(LocatedPaper located, List<MeasuredLine> lines)
    {
        var capitals = lines.TakeWhile(l => l.InCapitals).ToList();
        var behalf = capitals.Count > 1 && LinePatterns.Authority.IsMatch(capitals[0].Text);
        for (var i = 0; i < capitals.Count; i++)
        {
            // A long authority runs over lines; the position is the last line in capitals.
            located.Mark(capitals[i], behalf && i < capitals.Count - 1 ? LayoutComponent.Authority : LayoutComponent.Position);
        }

        if (lines.Count > capitals.Count && lines[^1].Text.Split(' ').Length is >= 2 and <= 7)
        {
            located.Mark(lines[^1], LayoutComponent.Signer);
        }
    }
}
