using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>"Kính gửi" of a công văn, tờ trình or report: one addressee behind it, several below each other, as a block in the middle of the page.</summary>
internal static class AddresseeWriter
{
    public static IEnumerable<Paragraph> Write(OfficialPaper paper, double width)
    {
        if (paper.Addressees.Count == 0)
        {
            return [];
        }

        var title = paper.Profile.Title;
        var submission = paper.TypeName?.StartsWith("Tờ trình", StringComparison.OrdinalIgnoreCase) is true;
        var label = submission ? title.SubmissionLabel : "Kính gửi";
        return [.. paper.Addressees.Count == 1 ? One(paper, label, width) : Several(paper, label, width), Make.Paragraph(Styles.Gap, "")];
    }

    private static IEnumerable<Paragraph> One(OfficialPaper paper, string label, double width)
    {
        var title = paper.Profile.Title;
        var name = Marks.Without(paper.Addressees[0]);
        var labelWidth = TextWidth.Of($"{label}: ", title.AddresseeLabel);
        var left = Math.Max(5, (width - labelWidth - TextWidth.Of(name, title.AddresseeNames)) / 2);
        yield return Behind(Make.Paragraph(Styles.AddresseeLabel, $"{label}: "), name, title).Hanging(left, labelWidth);
    }

    private static IEnumerable<Paragraph> Several(OfficialPaper paper, string label, double width)
    {
        var title = paper.Profile.Title;
        var items = paper
            .Addressees.Select(
                (a, i) => $"- {Marks.Without(a)}{(i == paper.Addressees.Count - 1 ? title.LastAddresseeEnd : title.AddresseeEnd)}"
            )
            .ToList();
        var hyphen = TextWidth.Of("- ", title.AddresseeNames);

        // The hyphens stand below the colon (NĐ 30/2020, Phụ lục I, phần I, II.9.d), or behind it.
        var labelWidth = TextWidth.Of(title.AddresseesOnLabelLine ? $"{label}: " : label, title.AddresseeLabel);
        var left = Math.Max(5, (width - labelWidth - items.Max(i => TextWidth.Of(i, title.AddresseeNames))) / 2);
        yield return title.AddresseesOnLabelLine
            ? Behind(Make.Paragraph(Styles.AddresseeLabel, $"{label}: "), items[0], title).Hanging(left, labelWidth + hyphen)
            : Make.Paragraph(Styles.AddresseeLabel, $"{label}:").Indented(left, 0);
        foreach (var item in title.AddresseesOnLabelLine ? items.Skip(1) : items)
        {
            yield return Make.Paragraph(Styles.Addressee, item).Hanging(left + labelWidth, hyphen);
        }
    }

    private static Paragraph Behind(Paragraph label, string name, TitleLayout title)
    {
        foreach (var run in Make.Paragraph(Styles.Addressee, name).Elements<Run>().ToList())
        {
            run.Remove();
            run.RunProperties = title.AddresseeLabel.Italic ? new RunProperties { Italic = new Italic { Val = false } } : null;
            label.Append(run);
        }

        return label;
    }
}
