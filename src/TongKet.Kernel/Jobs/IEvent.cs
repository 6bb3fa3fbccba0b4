namespace TongKet.Kernel.Jobs;

/// <summary>Something that happened. Saved in the same transaction as the change it tells of, delivered at least once.</summary>
public interface IEvent;

/// <summary>Listens to an event. Must be idempotent: the same event may come twice.</summary>
public interface IEventHandler<in TEvent>
    where TEvent : IEvent
{
    /// <summary>Does what follows from the event.</summary>
    Task HandleAsync(TEvent happened, CancellationToken ct);
}
