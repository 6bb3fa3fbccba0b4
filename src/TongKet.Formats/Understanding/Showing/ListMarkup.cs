using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>The list beside the paper: findings first, then each fact with the way to its place.</summary>
internal sealed class ListMarkup(Html html)
{
    public void Write(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        html.Raw($"<section><h2>Điểm cần xem lại ({findings.Count})</h2><ol>");
        foreach (var (index, finding) in findings.Index())
        {
            html.Raw($"<li id=\"l-{index}\"><b class=\"m err\">Lưu ý {index + 1}</b> ").Text(finding.Message);
            html.Raw(finding.Suggestion is null ? "" : " <i>").Text(finding.Suggestion ?? "").Raw(finding.Suggestion is null ? "" : "</i>");
            html.Raw(finding.Span is null ? "</li>" : $" <a href=\"#p-{index}\">xem chỗ này</a></li>");
        }

        html.Raw("</ol></section>\n");
    }

    public void Write(ShownSection section)
    {
        if (section.Facts.Count == 0)
        {
            return;
        }

        html.Raw("<section><h2>").Text($"{section.Title} ({section.Facts.Count})").Raw("</h2>");
        Write(section.Facts);
        html.Raw("</section>\n");
    }

    private void Write(IReadOnlyList<ShownFact> facts)
    {
        html.Raw("<ul>");
        foreach (var fact in facts)
        {
            html.Raw($"<li id=\"{fact.FieldId}\">");
            html.Raw(fact.HasPlace ? $"<a class=\"m {PaperMarkup.ClassOf(fact)}\" href=\"#{fact.MarkId}\">" : "<b class=\"m\">");
            html.Text(fact.Name).Raw(fact.HasPlace ? "</a> " : "</b> ").Text(fact.Value);
            if (fact.Place is { } place)
            {
                html.Raw($" <small class=\"{SureWords.ClassOf(place.Confidence)}\">").Text(SureWords.Of(place.Confidence)).Raw("</small>");
            }

            if (fact.Parts.Count > 0)
            {
                Write(fact.Parts);
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ul>");
    }
}
