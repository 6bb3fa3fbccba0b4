using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Formats.Writing.Pdf;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

internal static class DirectingServices
{
    /// <summary>The use cases around an office's own directive.</summary>
    public static void AddDirecting(this IServiceCollection services)
    {
        services.TryAddSingleton<PdfConverter>();
        services.TryAddScoped<UnitsInWords>();
        services.TryAddScoped<ReadMatter>();
        services.TryAddScoped<ReadDirective>();
        services.TryAddScoped<ComposeDirective>();
        services.TryAddScoped<SaveDirective>();
        services.TryAddScoped<PrintDirective>();
        services.TryAddScoped<HandOverDirective>();
        services.TryAddScoped<ReadDaysApart>();
        services.TryAddScoped<PrintChange>();
        services.TryAddScoped<FollowFacts>();
        services.TryAddScoped<DecideDirective>();
        services.TryAddScoped<DirectiveHolders>();
        services.TryAddScoped<IDirectives, DirectivesOnTheirWay>();
        services.TryAddScoped<IssueDirective>();
    }
}
