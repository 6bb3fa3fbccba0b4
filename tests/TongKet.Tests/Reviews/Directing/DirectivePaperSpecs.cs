using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Documents.TakingIn;
using TongKet.Formats.Checking;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Directing;
using TongKet.Tests.Consolidation;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>What was written is read back by our own reader, and the layout is right.</summary>
public sealed class DirectivePaperSpecs
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<OrganizationKind, string> Papers
    {
        get
        {
            var papers = new TheoryData<OrganizationKind, string>();
            foreach (var kind in new[] { OrganizationKind.PartyCommittee, OrganizationKind.PeoplesCommittee, OrganizationKind.Front })
            {
                foreach (var type in DirectiveTypes.Of(kind))
                {
                    papers.Add(kind, type.Code);
                }
            }

            return papers;
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task What_went_in_is_read_back(OrganizationKind kind, string type)
    {
        var matter = Matters.Of(kind);
        var facts = await ReadAsync(Write(matter, type));

        Assert.Equal(type, facts.Kind);
        Assert.Equal(new DateOnly(2026, 9, 10), facts.IssuedOn);
        Assert.Equal(Rows(matter.Outline, 0), Rows(facts.Outline, 0));
        Assert.Contains(facts.References, r => r.Symbol == matter.Basis!.Symbol && r.IssuedOn == matter.Basis.IssuedOn);
        var asked = facts.Assignments.Where(a => a.Action.Contains("Xây dựng báo cáo", StringComparison.Ordinal)).ToList();
        Assert.Equal(matter.Groups.Select(g => g.Deadline), asked.Select(a => a.Schedule.Date));
        Assert.Equal(matter.Groups.Select(g => string.Join("|", g.Words)), asked.Select(a => string.Join("|", a.Leads)));
        Assert.All(asked, a => Assert.Equal(matter.Office.Name, a.SubmitTo));
        Assert.Equal(2, facts.Tables.Count);
        if (type == "CV")
        {
            Assert.Equal(matter.Groups.SelectMany(g => g.Words), facts.Addressees);
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task The_layout_checker_finds_nothing(OrganizationKind kind, string type)
    {
        var answer = await LayoutChecker.CheckAsync(Write(Matters.Of(kind), type), "chi-dao.docx", Matters.Day, Ct);

        Assert.Empty(answer.Paper!.Findings.Select(f => $"{f.Component}: {f}"));
    }

    [Theory]
    [InlineData(OrganizationKind.PartyCommittee)]
    [InlineData(OrganizationKind.PeoplesCommittee)]
    public async Task Many_units_stand_in_a_list_behind_the_paper(OrganizationKind kind)
    {
        var matter = Matters.Of(kind, units: 20);
        var file = Write(matter, "CV");

        var facts = await ReadAsync(file);
        var checkedPaper = await LayoutChecker.CheckAsync(file, "chi-dao.docx", Matters.Day, Ct);

        Assert.Empty(checkedPaper.Paper!.Findings);
        Assert.Equal(new DateOnly(2026, 10, 6), facts.Assignments.Select(a => a.Schedule.Date).First(d => d is not null));
        Assert.All(matter.Groups[0].Units, u => Assert.Contains(matter.Tree.NameOf(u), DocxText.Of(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_intermediary_collects_and_who_chooses_its_time_is_read_so()
    {
        var matter = Matters.Of(OrganizationKind.PartyCommittee) with { Via = "Văn phòng Đảng ủy xã Long Thạnh Đông" };
        matter = matter with { Groups = [matter.Groups[0], matter.Groups[1] with { Deadline = null }] };

        var facts = await ReadAsync(Write(matter, "CV"));

        var asked = facts.Assignments.Where(a => a.Action.Contains("Xây dựng báo cáo", StringComparison.Ordinal)).ToList();
        Assert.All(asked, a => Assert.Equal(matter.Via, a.Via));
        Assert.Equal([ScheduleTypes.By, ScheduleTypes.OwnChoice], asked.Select(a => a.Schedule.Type));
        Assert.Contains(facts.Assignments, a => a.Leads.Contains(matter.Via));
    }

    [Fact]
    public void Every_figure_that_the_review_asks_stands_in_the_annex_also_one_that_a_form_asks_too()
    {
        var matter = Matters.Of(OrganizationKind.PartyCommittee);
        var row = matter.Forms[0].DataRows.First().Title;
        IndicatorDraft[] figures = [new("Số hội nghị", "hội nghị"), new(row, "người")];
        var section = new OutlineDraft("I", "Số hội nghị đã mở", "", figures, []);

        var text = DocxText.Of(Write(matter with { Outline = [section] }, "CV"));

        Assert.Contains($"(Số liệu: số hội nghị (hội nghị); {OfficePaper.Inside(row)} (người, Biểu số 1))", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2020, "Party2018")]
    [InlineData(2026, "Party2026")]
    public void The_layout_is_that_of_the_day(int year, string profile)
    {
        var matter = Matters.Of(OrganizationKind.PartyCommittee);

        var paper = DirectivePaper.Of(matter, ComposedDirective.Of(matter, "KH"), null, new DateOnly(year, 9, 10));

        Assert.Equal(profile, paper.Profile.Id);
        Assert.Equal("Dự thảo", paper.DraftMark);
    }

    private static byte[] Write(DirectiveMatter matter, string type)
    {
        var text = ComposedDirective.Of(matter, type) with { Signer = "Đoàn Khắc Nhượng" };
        var number = new RegisteredDocument(TimeProvider.System.NewId<DocumentId>(), 15, Symbol(matter, type));
        return DocxWriter.Write(DirectivePaper.Of(matter, text, number, Matters.Day));
    }

    private static string Symbol(DirectiveMatter matter, string type) =>
        (matter.Office.Kind is OrganizationKind.PartyCommittee, type) switch
        {
            (true, _) => $"15-{type}/{matter.Office.Code}",
            (false, "CV") => $"15/{matter.Office.Code}",
            _ => $"15/{type}-{matter.Office.Code}",
        };

    private static async Task<DocumentFacts> ReadAsync(byte[] bytes)
    {
        var paper = (await PaperReader.ReadAsync(bytes, "chi-dao.docx", ReadingLimits.Default, Ct)).Paper!;
        return FactsOfExtraction.From(paper, PaperExtractor.Extract(paper));
    }

    private static IEnumerable<string> Rows(IReadOnlyList<OutlineDraft> sections, int depth) =>
        sections.SelectMany(s => Rows(s.Children, depth + 1).Prepend(Row(s.Label, s.Title, depth)));

    private static IEnumerable<string> Rows(IReadOnlyList<OutlineFact> sections, int depth) =>
        sections.SelectMany(s => Rows(s.Children, depth + 1).Prepend(Row(s.Label, s.Title, depth)));

    private static string Row(string label, string title, int depth) =>
        string.Create(CultureInfo.InvariantCulture, $"{depth} {label.TrimEnd('.', ')')} {title.ToUpperInvariant().Trim('.', ' ')}");
}
