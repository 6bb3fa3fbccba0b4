using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TongKet.Accounts.Walling;

/// <summary>Tells a connection for whom it is: in the same message as its first question, or before it where EF counts the statements of a command.</summary>
internal sealed class WallOnCommands(WallWords words) : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (!WallOnConnections.TakeUntold(command.Connection))
        {
            return result;
        }

        if (eventData.CommandSource is CommandSource.LinqQuery or CommandSource.FromSqlQuery && words.Known() is { } settings)
        {
            command.CommandText = settings + command.CommandText;
        }
        else
        {
            await words.TellAsync(command.Connection!, cancellationToken);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (WallOnConnections.TakeUntold(command.Connection))
        {
            await words.TellAsync(command.Connection!, cancellationToken);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        if (WallOnConnections.TakeUntold(command.Connection))
        {
            await words.TellAsync(command.Connection!, cancellationToken);
        }

        return result;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        if (WallOnConnections.TakeUntold(command.Connection))
        {
            words.Tell(command.Connection!);
        }

        return result;
    }
}
