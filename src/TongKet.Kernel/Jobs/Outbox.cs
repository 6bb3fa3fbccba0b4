using System.Text.Json;
using TongKet.Kernel.Data;

namespace TongKet.Kernel.Jobs;

/// <summary>Publishing events.</summary>
public static class Outbox
{
    extension(TongKetDb db)
    {
        /// <summary>Adds the event to the outbox, due now or later; it is saved with the caller's changes or not at all.</summary>
        public void Publish<TEvent>(TEvent happened, TimeProvider clock, DateTimeOffset? due = null)
            where TEvent : IEvent
        {
            db.Add(
                new Job
                {
                    Id = clock.NewGuid(),
                    Kind = typeof(TEvent).FullName!,
                    Payload = JsonSerializer.Serialize(happened, Json.Stored),
                    DueAt = due ?? clock.GetUtcNow(),
                }
            );
        }
    }
}
