namespace TongKet.Kernel.Data;

/// <summary>An entity's id: a time-ordered UUID with a type of its own, so that ids of different things cannot be mixed up.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The UUID.</summary>
    Guid Value { get; }

    /// <summary>Wraps a UUID.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>New ids.</summary>
public static class Ids
{
    extension(TimeProvider clock)
    {
        /// <summary>A new id, ordered in time (kind to indexes).</summary>
        public TId NewId<TId>()
            where TId : struct, IId<TId> => TId.From(clock.NewGuid());

        /// <summary>A new UUID version 7.</summary>
        public Guid NewGuid() => Guid.CreateVersion7(clock.GetUtcNow());
    }
}
