using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Kernel.Data;

namespace TongKet.Kernel.Jobs;

/// <summary>Which handlers listen to which kind of event.</summary>
internal sealed class EventCatalogue(IEnumerable<EventSubscription> subscriptions)
{
    private readonly ILookup<string, EventSubscription> _byKind = subscriptions.ToLookup(s => s.Kind, StringComparer.Ordinal);

    public IEnumerable<EventSubscription> For(string kind) => _byKind[kind];
}

internal sealed record EventSubscription(string Kind, Func<IServiceProvider, string, CancellationToken, Task> DeliverAsync);

/// <summary>Subscribing to events.</summary>
public static class EventSubscriptions
{
    /// <summary>Registers a handler of an event.</summary>
    public static IServiceCollection OnEvent<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IEvent
        where THandler : class, IEventHandler<TEvent>
    {
        services.TryAddScoped<THandler>();
        services.AddSingleton(
            new EventSubscription(
                typeof(TEvent).FullName!,
                (provider, payload, ct) =>
                    provider.GetRequiredService<THandler>().HandleAsync(JsonSerializer.Deserialize<TEvent>(payload, Json.Stored)!, ct)
            )
        );
        return services;
    }
}
