using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Web;

namespace TongKet.Reports.Sending;

/// <summary>The report as a Word file.</summary>
internal static class DownloadEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/bao-cao/{id:guid}/docx",
                async (Guid id, ReadPreview preview, ICurrentUser current, CancellationToken ct) =>
                    await preview.HandleAsync(new(id), current.Require(), ct) is { } view
                        ? File(view.Paper, draft: true, "Du thao bao cao.docx")
                        : ReportProblems.NotYours.ToHttp()
            )
            .Requires(Right.ViewReport, "report");
        app.MapGet(
                "/bao-cao/{id:guid}/ban-nop/{submission:guid}/docx",
                async (Guid id, Guid submission, ReadSubmission read, ICurrentUser current, CancellationToken ct) =>
                    await read.HandleAsync(new(id), new(submission), current.Require(), ct) is { } view
                        ? File(view.Paper, draft: false, $"Bao cao {view.Sent.Symbol.Replace('/', '-')}.docx")
                        : ReportProblems.NotFound.ToHttp()
            )
            .Requires(Right.ViewReport, "submission", "submission");
    }

    private static IResult File(FrozenReport report, bool draft, string name) =>
        Results.File(DocxWriter.Write(PaperOf.Report(report, draft)), Word, name);
}
