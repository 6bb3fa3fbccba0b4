using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing;

/// <summary>Measures rendered pages against the numbers of the profile, in millimetres.</summary>
public sealed class RenderedLayoutSpecs
{
    private const double Tolerance = 2;

    public static TheoryData<string, string> Papers =>
        new() { { "04-bao-cao-dang-uy-xa-long-thanh-dong", "Thực" }, { "03-ke-hoach-ubnd-tinh-so-ket-chuong-trinh-1147", "Căn" } };

    [Theory, MemberData(nameof(Papers))]
    public async Task Rendered_pages_stand_where_the_rule_says(string name, string firstWord)
    {
        Rendering.SkipWithoutPrograms();
        var paper = SamplePapers.All[name];
        var (page, body) = (paper.Profile.Page, paper.Profile.Body);
        var words = await Rendering.WordsAsync(paper, TestContext.Current.CancellationToken);
        var first = words.Where(w => w.Page == 1).ToList();
        var second = words.Where(w => w.Page == 2).ToList();

        // Margins. The boxes of poppler are as high as the font's line, so the first line may stand a little above its letters.
        Near(page.Left, first.Min(w => w.Left), "left");
        Near(page.Width - page.Right, first.Max(w => w.Right), "right");
        Near(page.Top, first.Min(w => w.Top), "top");
        Assert.All(words, w => Assert.True(w.Bottom <= page.Height - page.Bottom + Tolerance, $"{w}"));

        // The page number: none on page 1, centred over the text on page 2.
        Assert.DoesNotContain(first, w => w.Top < page.Top - Tolerance);
        var number = Assert.Single(second, w => w.Top < page.Top - Tolerance);
        Assert.Equal("2", number.Text);
        Near(page.Left + (page.TextWidth / 2), (number.Left + number.Right) / 2, "page number, middle");
        Near(page.PageNumberFromEdge, number.Top, "page number, top");

        // First line of a paragraph.
        Near(page.Left + body.FirstLineIndent, first.First(w => w.Text == firstWord && w.Left < page.Left + 15).Left, "first line");
    }

    [Fact]
    public async Task Header_and_foot_of_a_Party_report_stand_on_their_levels()
    {
        Rendering.SkipWithoutPrograms();
        var words = await Rendering.WordsAsync(CommuneReport.Paper, TestContext.Current.CancellationToken);
        var profile = CommuneReport.Paper.Profile;

        // The two heads begin on one level, number and date on another, the title is on one line.
        var communist = words.First(w => w.Text == "CỘNG");
        Near(words.First(w => w.Text == "ĐẢNG").Bottom, communist.Bottom, "heads");
        Near(words.First(w => w.Text == "NAM").Bottom, communist.Bottom, "title on one line");
        Near(words.First(w => w.Text == "Số").Bottom, words.First(w => w.Text == "ngày").Bottom, "number and date");
        Near(words.First(w => w.Text == "2026").Bottom, words.First(w => w.Text == "ngày").Bottom, "date on one line");

        // Line pitch.
        var paragraph = words
            .Where(w => w.Page == 1 && w.Text is "Tỉnh" or "Đảng" && Math.Abs(w.Left - profile.Page.Left) < 0.5)
            .Take(2)
            .ToList();
        Assert.Equal(profile.Body.ExactLinePoints!.Value / 72 * 25.4, paragraph[1].Top - paragraph[0].Top, 0.2);

        // Recipients at the left, signature at the right, both begin on one level.
        var recipients = words.First(w => w.Text == "Nơi");
        var authority = words.First(w => w.Text == "T/M");
        Near(profile.Page.Left, recipients.Left, "recipients");
        Near(authority.Top, recipients.Top, "recipients and signature");
        Assert.True(authority.Left > profile.Page.Left + profile.Foot.LeftWidth);
        var name = words.Where(w => w.Page == authority.Page && w.Text is "Trịnh" or "Duyên").ToList();
        Near(
            profile.Page.Left + profile.Foot.LeftWidth + ((profile.Page.TextWidth - profile.Foot.LeftWidth) / 2),
            (name[0].Left + name[^1].Right) / 2,
            "name in the middle of its column"
        );
    }

    [Fact]
    public async Task A_wide_form_lies_down_and_counts_its_pages_anew()
    {
        Rendering.SkipWithoutPrograms();
        var words = await Rendering.WordsAsync(PartyPlan.Paper, TestContext.Current.CancellationToken);
        var last = words.Where(w => w.Page == words[^1].Page).ToList();
        var page = PartyPlan.Paper.Profile.Page;

        Assert.Contains(last, w => w.Right > page.Width);
        Assert.All(last, w => Assert.InRange(w.Right, 0, page.Height - page.Right + Tolerance));
        Assert.DoesNotContain(last, w => w.Top < page.Top - Tolerance);
    }

    [Fact]
    public async Task A_heading_is_never_the_last_line_of_a_page()
    {
        Rendering.SkipWithoutPrograms();
        var words = await Rendering.WordsAsync(PartyPlan.Paper, TestContext.Current.CancellationToken);
        var heading = words.ToList().FindIndex(w => w.Text == "III.");

        Assert.Equal("1.", words[heading + 5].Text);
        Assert.Equal(2, words[heading].Page);
        Assert.Equal(2, words[heading + 5].Page);
    }

    private static void Near(double expected, double actual, string what) =>
        Assert.True(Math.Abs(expected - actual) <= Tolerance, $"{what}: {actual:0.0} mm, not {expected:0.0} mm");
}
