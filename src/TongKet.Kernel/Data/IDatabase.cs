using Microsoft.EntityFrameworkCore;

namespace TongKet.Kernel.Data;

/// <summary>Opens a context per operation; the caller disposes it.</summary>
public interface IDatabase
{
    /// <summary>A new context.</summary>
    TongKetDb Open();
}

internal sealed class FactoryDatabase(IDbContextFactory<TongKetDb> factory) : IDatabase
{
    public TongKetDb Open() => factory.CreateDbContext();
}
