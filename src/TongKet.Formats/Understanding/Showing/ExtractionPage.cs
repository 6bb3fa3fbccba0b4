using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>One page that shows a paper with every fact marked and linked to its field. Needs no network and no script; prints.</summary>
public static class ExtractionPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="paper">The paper as it was read.</param>
    /// <param name="extraction">What was found in it.</param>
    /// <param name="title">The file's name, for the head of the page.</param>
    public static string Write(Paper paper, Extraction extraction, string title)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(extraction);
        ArgumentNullException.ThrowIfNull(title);
        var sections = new FactSections(extraction).Build();
        var facts = sections.SelectMany(s => s.Facts).SelectMany(f => f.WithParts()).ToList();
        var html = new Html();
        html.Raw("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>");
        html.Text($"{extraction.Symbol ?? title} - nội dung tìm được").Raw($"</title>\n<style>{PageStyle.Css}</style>\n</head>\n<body>\n");
        html.Raw("<header><h1>").Text(title).Raw("</h1>").Raw(PageStyle.Legend).Raw("</header>\n");
        html.Raw("<main>\n<article aria-label=\"Văn bản\">\n");
        new PaperMarkup(paper, new MarkedPlaces(paper, facts, extraction.Findings), html).Write();
        html.Raw("</article>\n<aside aria-label=\"Nội dung tìm được\">\n");
        var list = new ListMarkup(html);
        list.Write(extraction.Findings);
        foreach (var section in sections)
        {
            list.Write(section);
        }

        var unread = extraction.Tables - extraction.StatisticsTables.Count;
        html.Raw(unread > 0 ? $"<section><h2>Biểu số liệu chưa đọc được đầu cột: {unread}</h2></section>\n" : "");
        return html.Raw("</aside>\n</main>\n</body>\n</html>\n").ToString();
    }
}
