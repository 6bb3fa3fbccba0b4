using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Confirming;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Deadlines;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Drafting;
using TongKet.Reviews.Following;
using TongKet.Reviews.Forming;
using TongKet.Reviews.Launching;
using TongKet.Reviews.Restructuring;
using TongKet.Reviews.Revising;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews;

/// <summary>The module's two doors.</summary>
public static class ReviewsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.TryAddScoped<ReadReviews>();
        services.TryAddScoped<ReadParticipants>();
        services.TryAddScoped<CheckLaunch>();
        services.TryAddScoped<LaunchReview>();
        services.TryAddScoped<IReviews, ReviewQuestions>();
        services.TryAddScoped<KeepUnsaved>();
        services.TryAddScoped<BodiesOnPaper>();
        services.TryAddScoped<ConfirmDocument>();
        services.TryAddScoped<RegisterConfirmed>();
        services.TryAddScoped<PlanFromDocument>();
        services.TryAddScoped<StartDraft>();
        services.TryAddScoped<StartBelow>();
        services.TryAddScoped<IFulfilledTasks, ReadFulfilled>();
        services.TryAddScoped<PostedPlan>();
        services.TryAddScoped<EditDraft>();
        services.TryAddScoped<ListReviews>();
        services.TryAddScoped<IExtensions, OpenExtensions>();
        services.TryAddScoped<HoldPlace>();
        services.TryAddScoped<AskExtension>();
        services.TryAddScoped<AnswerExtension>();
        services.TryAddScoped<MoveDeadline>();
        services.TryAddScoped<FindUnits>();
        services.TryAddScoped<ReadDeadlines>();
        services.TryAddScoped<IOwedPlaces, OwedPlaces>();
        services.TryAddScoped<IReviewSheets, ReviewSheets>();
        services.TryAddScoped<FollowRestructuring>();
        services.TryAddScoped<IReviewPassings, ReadPassings>();
        services.AddScoped<IRestsOnSuccession, RestingReviews>();
        services.TryAddScoped<ReadForms>();
        services.TryAddScoped<MakeForm>();
        services.TryAddScoped<PublishForm>();
        services.TryAddScoped<EditForm>();
        services.TryAddScoped<EditOutline>();
        services.TryAddScoped<AcceptOutline>();
        services.TryAddScoped<IOutlineNews, RecentOutlines>();
        services.TryAddScoped<FormsInFiles>();
        services.TryAddScoped<FindDirective>();
        services.AddDirecting();
        services.AddScoped<IResourceOwnership, DraftOwnership>();
        services.AddScoped<IResourceOwnership, ReviewOwnership>();
        services.AddScoped<IResourceOwnership, ParticipantOwnership>();
        return services
            .OnEvent<ReportProgressed, FollowReport>()
            .OnEvent<DeadlineMoved, FollowFacts>()
            .OnEvent<OrganizationsRestructured, FollowRestructuring>()
            .OnEvent<ReviewLaunched, PassDirectiveOn>()
            .OnEvent<DirectiveIssued, PassDirectiveOn>();
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapReviews(this IEndpointRouteBuilder app)
    {
        ConfirmingEndpoints.Map(app);
        DraftingEndpoints.Map(app);
        DeadlineEndpoints.Map(app);
        FormingEndpoints.Map(app);
        DirectiveEndpoints.Map(app);
        RevisingEndpoints.Map(app);
        return app;
    }
}
