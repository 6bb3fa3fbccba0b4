using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class EvidenceSpecs
{
    [Fact]
    public void Each_fact_points_at_its_words_in_the_paper()
    {
        var paper = Samples.Read(Samples.PartyPlan);
        var facts = PaperExtractor.Extract(paper);

        Assert.Equal("27-KH/ĐU", At("/symbol"));
        Assert.Equal("Sơn Trà", At("/place"));
        Assert.Equal("15-NQ/TU", At("/references/0"));
        Assert.Equal("Trần Thị Hải Yến", At("/signature/name"));
        Assert.Equal("trước ngày 30/5/2026", At("/assignments/0/schedule"));
        Assert.Equal("Các chi bộ trực thuộc", At("/assignments/0/leads"));
        Assert.Equal("1.2. Nuôi trồng", At("/outlines/0/sections/0/children/1/children/0/children/1"));
        Assert.All(facts.Evidence.Values, e => Assert.InRange(e.Confidence, 0.1, 1));

        string At(string pointer) => paper.Text.Substring(facts.Evidence[pointer].Span.Start, facts.Evidence[pointer].Span.Length);
    }

    [Fact]
    public void The_json_form_holds_the_facts_their_evidence_and_all_seven_schedules_by_type()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(ExtractionJson.Write(Samples.Extract(Samples.PartyPlan)))!;

        Assert.Equal("2026-05-08", (string?)json["issuedOn"]);
        Assert.Equal("by", (string?)json["assignments"]![0]!["schedule"]!["type"]);
        Assert.Equal(0, (int?)json["tables"]);
        Assert.NotNull(json["evidence"]!["/outlines/0"]!["confidence"]);
        Assert.NotNull(json["findings"]);
    }
}
