using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Jobs;
using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Forms;
using TongKet.Reports.FromBelow;
using TongKet.Reports.Handling;
using TongKet.Reports.Importing;
using TongKet.Reports.Listing;
using TongKet.Reports.Looks;
using TongKet.Reports.Owing;
using TongKet.Reports.Restructuring;
using TongKet.Reports.Revising;
using TongKet.Reports.Sending;
using TongKet.Reports.Series;
using TongKet.Reports.Sharing;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports;

/// <summary>The module's two doors.</summary>
public static class ReportsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.TryAddScoped<IReports, ReportDesk>();
        services.TryAddScoped<ISectionMarks, SectionMarks>();
        services.TryAddScoped<ReportSteps>();
        services.TryAddScoped<OpenReport>();
        services.TryAddScoped<SaveSection>();
        services.TryAddScoped<MarkSection>();
        services.TryAddScoped<WhoWrites>();
        services.TryAddScoped<HoldSection>();
        services.TryAddScoped<AskForSection>();
        services.TryAddScoped<ReadShared>();
        services.TryAddScoped<IAskedSections, ReadAsked>();
        services.TryAddScoped<ISentBackDrafts, SentBackDrafts>();
        services.TryAddScoped<IOwedParts, OwedParts>();
        services.TryAddScoped<FillReport>();
        services.TryAddScoped<SaveForm>();
        services.TryAddScoped<FillForms>();
        services.TryAddScoped<ReadGrid>();
        services.TryAddScoped<ImportForm>();
        services.TryAddScoped<AskApproval>();
        services.TryAddScoped<Decide>();
        services.TryAddScoped<SigningForms>();
        services.TryAddScoped<ReadApproval>();
        services.TryAddScoped<FreezeReport>();
        services.TryAddScoped<SendReport>();
        services.TryAddScoped<CorrectReport>();
        services.TryAddScoped<ListSubmitted>();
        services.TryAddScoped<HandleSubmission>();
        services.TryAddScoped<SaveFigures>();
        services.TryAddScoped<ImportReport>();
        services.TryAddScoped<ReadImport>();
        services.TryAddScoped<RestoreVersion>();
        services.TryAddScoped<ReadHistory>();
        services.TryAddScoped<ReadPreview>();
        services.TryAddScoped<ReadSubmission>();
        services.TryAddScoped<FindReport>();
        services.TryAddScoped<ReadEditor>();
        services.TryAddScoped<ReadAbilities>();
        services.TryAddScoped<ListReports>();
        services.TryAddScoped<ReadSourceDrafts>();
        services.TryAddScoped<IReportDrafts, ReportDrafts>();
        services.TryAddScoped<CountBelow>();
        services.TryAddScoped<ReadOfficeSeries>();
        services.TryAddSingleton<NeighbourRounds>();
        services.AddScoped<IOutlineFollower, FollowOutline>();
        services.TryAddScoped<IWrittenSections, WrittenSections>();
        services.AddScoped<IResourceOwnership, ReportOwnership>();
        services.AddScoped<IResourceOwnership, SubmissionOwnership>();
        return services.OnEvent<ParticipantPassedOn, FollowPlace>().OnEvent<ReportProgressed, CountNeighbours>();
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapReports(this IEndpointRouteBuilder app)
    {
        WritingEndpoints.Map(app);
        SharingEndpoints.Map(app);
        ReportsExport.Map(app);
        GridEndpoints.Map(app);
        SheetEndpoints.Map(app);
        ReportOfPlace.Map(app);
        StepEndpoints.Map(app);
        DownloadEndpoints.Map(app);
        Urging.UrgingEndpoints.Map(app);
        ImportEndpoints.Map(app);
        return app;
    }
}
