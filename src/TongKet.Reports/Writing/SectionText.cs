using TongKet.Accounts.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>The working text of one section.</summary>
internal sealed class SectionText
{
    public required ReportId Report { get; init; }
    public required SectionId Section { get; init; }
    public string Html { get; private set; } = "";
    public string Plain { get; private set; } = "";
    public int Words { get; private set; }
    public SectionMark Mark { get; private set; } = SectionMark.Empty;

    /// <summary>Grows with each change; a save names the version it started from.</summary>
    public int Version { get; private set; }
    public UserId UpdatedBy { get; private set; }
    public string UpdatedByName { get; private set; } = "";
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The open editor (browser tab) that saved last, and its counter: a tab never conflicts with itself when an answer got lost.</summary>
    public Guid? Editor { get; private set; }
    public int Sequence { get; private set; }

    public void Write(RichTextBody body, ActingUser who, DateTimeOffset now, Guid? editor = null, int sequence = 0)
    {
        var html = body.ToHtml();
        (Html, Plain, Words) = (html, body.ToPlainText(), body.WordCount);
        Mark = (body.IsEmpty, Mark) switch
        {
            (true, SectionMark.NothingToReport) => SectionMark.NothingToReport,
            (true, _) => SectionMark.Empty,
            (_, SectionMark.Done) => SectionMark.Done,
            _ => SectionMark.Begun,
        };
        (Editor, Sequence) = (editor, sequence);
        Touch(who, now);
    }

    public Problem? SetMark(SectionMark mark, ActingUser who, DateTimeOffset now)
    {
        if (mark is SectionMark.NothingToReport && Html.Length > 0)
        {
            return ReportProblems.SectionHasText;
        }

        if (mark is SectionMark.Done && Html.Length == 0)
        {
            return ReportProblems.SectionWithoutText;
        }

        var wanted = mark is SectionMark.Begun or SectionMark.Empty ? (Html.Length > 0 ? SectionMark.Begun : SectionMark.Empty) : mark;
        if (wanted != Mark)
        {
            Mark = wanted;
            Touch(who, now);
        }

        return null;
    }

    private void Touch(ActingUser who, DateTimeOffset now) =>
        (Version, UpdatedBy, UpdatedByName, UpdatedAt) = (Version + 1, who.User, who.Name, now);
}
