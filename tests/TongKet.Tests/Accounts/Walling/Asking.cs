using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;

namespace TongKet.Tests.Accounts.Walling;

internal static class Asking
{
    /// <summary>One text, asked over the context's own connection, as a use case would.</summary>
    public static async Task<string> TextAsync(TongKetDb db, string sql)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return (string)(await command.ExecuteScalarAsync(ct))!;
    }
}
