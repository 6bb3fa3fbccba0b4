using TongKet.Formats.Forms;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>What stands behind a directive: the list of units where the text points to it, the outline, the forms.</summary>
internal static class DirectiveAnnexes
{
    public static IReadOnlyList<PaperAppendix> Of(DirectiveMatter matter, string subject)
    {
        var annexes = new List<PaperAppendix>();
        if (matter.Outline.Count > 0)
        {
            annexes.Add(new PaperAppendix($"Đề cương báo cáo {subject}", [.. Sections(matter.Outline, 0, InForms(matter))], Label: ""));
        }

        annexes.AddRange(matter.Forms.Select((f, i) => FormAppendix.Blank(f, i + 1)));
        if (matter.HasList)
        {
            annexes.Add(
                new PaperAppendix("Danh sách cơ quan, đơn vị báo cáo", [new PaperText(new RichTextBody([List(matter)]))], Label: "")
            );
        }

        return annexes;
    }

    // Which form behind the paper asks for a figure too: the outline says so, and still names every figure that the review asks.
    private static Dictionary<string, int> InForms(DirectiveMatter matter) =>
        matter
            .Forms.SelectMany((f, i) => f.DataRows.Select(r => (Name: r.Title.ToLowerInvariant(), Number: i + 1)))
            .DistinctBy(r => r.Name)
            .ToDictionary(r => r.Name, r => r.Number);

    private static IEnumerable<PaperPart> Sections(
        IReadOnlyList<OutlineDraft> sections,
        int depth,
        IReadOnlyDictionary<string, int> inForms
    )
    {
        foreach (var section in sections)
        {
            yield return new PaperHeading(section.Label, section.Title, depth);
            foreach (var line in Lines(section, inForms))
            {
                yield return new PaperText(new RichTextBody([new RichParagraph([new RichRun(line, Italic: true)])]));
            }

            foreach (var part in Sections(section.Children, depth + 1, inForms))
            {
                yield return part;
            }
        }
    }

    // In brackets, so that no reader takes them for headings of the outline.
    private static IEnumerable<string> Lines(OutlineDraft section, IReadOnlyDictionary<string, int> inForms)
    {
        if (section.Guidance.Trim() is { Length: > 0 } guidance)
        {
            yield return $"({guidance.ReplaceLineEndings(" ")})";
        }

        string[] figures = [.. section.Indicators.Select(i => Figure(i, inForms))];
        if (figures.Length > 0)
        {
            yield return $"(Số liệu: {string.Join("; ", figures)})";
        }
    }

    private static string Figure(IndicatorDraft figure, IReadOnlyDictionary<string, int> inForms)
    {
        string[] more =
        [
            .. new[] { figure.Unit, inForms.TryGetValue(figure.Name.ToLowerInvariant(), out var form) ? $"Biểu số {form}" : "" }.Where(w =>
                w.Length > 0
            ),
        ];
        return more.Length > 0 ? $"{OfficeCase(figure.Name)} ({string.Join(", ", more)})" : OfficeCase(figure.Name);
    }

    private static string OfficeCase(string name) => Documents.Contracts.OfficePaper.Inside(name);

    private static RichTable List(DirectiveMatter matter)
    {
        var rows = new List<RichRow> { Row(true, "STT", "Cơ quan, đơn vị", "Nhóm", "Thời hạn") };
        foreach (var (number, group) in matter.Groups.Index())
        {
            foreach (var unit in group.Units)
            {
                var day = group.Deadline?.ToVietnamText() ?? "tự chọn thời điểm";
                rows.Add(Row(false, $"{rows.Count}", matter.Tree.NameOf(unit), $"{number + 1}", day));
            }
        }

        return new RichTable(rows);
    }

    public static RichRow Row(bool header, params IEnumerable<string> cells) =>
        new([.. cells.Select(c => new RichCell([new RichParagraph([new RichRun(c, Bold: header)])], header))]);
}
