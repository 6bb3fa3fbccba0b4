using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing;

public sealed class DocxSpecs
{
    public static IEnumerable<TheoryDataRow<string, string>> EveryLayoutAndType =>
        from profile in LayoutProfiles.All
        from type in new[] { "", "Báo cáo", "Kế hoạch", "Tờ trình", "Chương trình" }
        select new TheoryDataRow<string, string>(profile.Id, type);

    [Theory, MemberData(nameof(EveryLayoutAndType))]
    public void Every_layout_and_type_is_valid_for_Word(string profileId, string type)
    {
        var profile = LayoutProfiles.All.Single(p => p.Id == profileId);
        var paper = ConsolidatedReport.For(profile) with
        {
            TypeName = type.Length == 0 ? null : type,
            Addressees = ["Ban Thường vụ", "Các sở"],
            LegalBases = ["Căn cứ một", "Căn cứ hai;"],
            Urgency = "Hỏa tốc",
        };

        Assert.Empty(ErrorsOf(DocxWriter.Write(paper)));
    }

    [Fact]
    public void Every_sample_is_valid_for_Word() =>
        Assert.All(SamplePapers.All.Values, paper => Assert.Empty(ErrorsOf(DocxWriter.Write(paper))));

    [Fact]
    public void The_same_paper_is_the_same_bytes() =>
        Assert.Equal(DocxWriter.Write(PartyLetter.Paper), DocxWriter.Write(PartyLetter.Paper));

    private static List<string> ErrorsOf(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")
            .ToList();
    }
}
