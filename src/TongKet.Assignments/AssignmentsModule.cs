using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Ledger;
using TongKet.Assignments.Listing;
using TongKet.Assignments.Updating;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Jobs;
using TongKet.Reviews.Contracts;

namespace TongKet.Assignments;

/// <summary>The module's two doors.</summary>
public static class AssignmentsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddAssignments(this IServiceCollection services)
    {
        services.TryAddScoped<LeadFinder>();
        services.TryAddScoped<KeyOfPaper>();
        services.TryAddScoped<ListAssignments>();
        services.TryAddScoped<IOwedTasks, OwedTasks>();
        services.TryAddScoped<UpdateProgress>();
        services.AddScoped<IResourceOwnership, AssignmentOwnership>();
        return services
            .OnEvent<DocumentRegistered, KeepLedger>()
            .OnEvent<DocumentSetAside, DropLedger>()
            .OnEvent<TasksEntered, FollowReports>()
            .OnEvent<ReviewLaunched, FollowReports>()
            .OnEvent<DeadlineMoved, FollowReports>()
            .OnEvent<ReportProgressed, FollowReports>();
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapAssignments(this IEndpointRouteBuilder app)
    {
        UpdateProgress.Map(app);
        AssignmentExport.Map(app);
        return app;
    }
}
