using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.Checking;
using TongKet.Formats.Tests.Writing.Conformity;
using TongKet.Formats.Tests.Writing.RoundTrip;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Checking;

/// <summary>Of a paper that keeps every rule, the check says nothing: whoever is warned for nothing stops reading warnings.</summary>
public sealed class NoFalseAlarmSpecs
{
    public static TheoryData<string, string> Papers
    {
        get
        {
            var papers = new TheoryData<string, string>();
            foreach (var profile in LayoutProfiles.All)
            {
                foreach (var type in Gallery.Types)
                {
                    papers.Add(profile.Id, type);
                }
            }

            return papers;
        }
    }

    [Theory, MemberData(nameof(Papers))]
    public void A_paper_of_each_type_in_each_layout_is_right(string profile, string type)
    {
        var paper = Gallery.Paper(LayoutProfiles.All.Single(p => p.Id == profile), type);

        Assert.Equal("", Findings(paper));
    }

    [Fact]
    public void Any_generated_paper_is_right() =>
        Prop.ForAll(Arb.From(GeneratedPapers.Any), paper => Assert.Equal("", Findings(InForce(paper))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    // A paper of a day on which its layout was not in force is rightly compared with another one.
    private static OfficialPaper InForce(OfficialPaper paper) =>
        paper.Date is { } day && day < paper.Profile.ValidFrom ? paper with { Date = paper.Profile.ValidFrom }
        : paper.Date > paper.Profile.ValidTo ? paper with { Date = paper.Profile.ValidTo }
        : paper;

    private static string Findings(OfficialPaper paper)
    {
        var day = paper.Date ?? paper.Profile.ValidTo ?? new DateOnly(2026, 11, 21);
        var answer = Task.Run(() => LayoutChecker.CheckAsync(DocxWriter.Write(paper), "a.docx", day)).GetAwaiter().GetResult();
        Assert.Null(answer.Refusal);
        Assert.Equal(paper.Profile.Id, answer.Paper!.Profile.Id);
        return string.Join(
            "\n",
            answer.Paper!.Findings.Select(f => $"{f.Code}: {f.Message} {string.Join(" | ", f.Places.Select(p => p.Words))}")
        );
    }
}
