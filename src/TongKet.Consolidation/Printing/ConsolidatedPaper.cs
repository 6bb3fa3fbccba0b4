using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Forms;
using TongKet.Documents.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>The consolidated report as an official paper of its owner.</summary>
internal static class ConsolidatedPaper
{
    public static OfficialPaper Of(PaperMaterial material, PaperVariant variant, DateOnly today)
    {
        var (owner, review) = (material.Owner, material.Review);
        // The outline is prescribed, so an empty heading stays; only the working copy says in words that nothing stands below it.
        var empty = variant is PaperVariant.WorkingCopy ? material.EmptySections.Select(s => s.Id).ToHashSet() : [];
        return OfficePaper.Of(owner, material.Tree, "BC", OfficePaper.Inside(review.Title), today) with
        {
            DraftMark = variant is PaperVariant.WorkingCopy ? "Bản làm việc" : null,
            Body =
            [
                new PaperText(RichText.FromPlainText(OpeningSentence.Of(material))),
                .. review.Sections.SelectMany(s => Section(material, s, empty.Contains(s.Id))),
            ],
            Recipients = Recipients(material),
            Appendices =
            [
                .. material.Forms.Select(RolledPaper.Appendix),
                .. variant is PaperVariant.WorkingCopy ? [SourceAnnex.Of(SourceLines.Of(material))] : Array.Empty<PaperAppendix>(),
            ],
        };
    }

    private static IEnumerable<PaperPart> Section(PaperMaterial material, SectionView section, bool saysEmpty)
    {
        yield return new PaperHeading(section.Label, section.Title, section.Depth);
        if (RichText.Join(material.Passages[section.Id].Select(p => p.Passage.Html)) is { IsEmpty: false } text)
        {
            yield return new PaperText(text);
        }

        if (saysEmpty)
        {
            yield return new PaperText(new RichTextBody([new RichParagraph([new RichRun("(Không có nội dung báo cáo.)", Italic: true)])]));
        }

        var totals = material.Review.Indicators.Where(i => i.Section == section.Id).Select(i => material.Totals[i.Id]).ToList();
        if (totals.Count > 0)
        {
            yield return new PaperText(FigureTable.Of(totals, material.Units));
        }
    }

    private static List<string> Recipients(PaperMaterial material)
    {
        var above = material.Tree.Find(material.Owner.Parent ?? default);
        var recipients = new List<string>();
        if (above is not null)
        {
            recipients.Add($"{above.Name} (để báo cáo)");
        }

        recipients.Add("Các cơ quan, đơn vị tham gia báo cáo");
        recipients.Add(Letterhead.ArchiveOf(material.Owner.Kind));
        return recipients;
    }
}
