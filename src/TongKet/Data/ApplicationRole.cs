using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TongKet.Data;

/// <summary>
/// The role as which the program works: it owns nothing and cannot pass the wall of row-level security, unlike the owner, who migrates. Made, and given its
/// rights, after each migration.
/// </summary>
public static class ApplicationRole
{
    private const int PlansKept = 60;

    /// <summary>Makes the role and tells how to connect as it; null where the owner may not make roles or has no password from which one can be made.</summary>
    /// <param name="source">Connects as owner of a migrated database.</param>
    /// <param name="connection">The owner's connection string.</param>
    /// <param name="ct">Stops in between.</param>
    public static async Task<string?> EnsureAsync(NpgsqlDataSource source, string connection, CancellationToken ct)
    {
        var owner = new NpgsqlConnectionStringBuilder(connection);
        if (owner.Password is not { Length: > 0 } known)
        {
            return null;
        }

        var role = new NpgsqlConnectionStringBuilder(connection)
        {
            Username = NameFor(owner.Database),
            Password = PasswordFrom(known),
            // A policy costs more to plan than to run: what is asked often is planned once for a connection.
            MaxAutoPrepare = PlansKept,
            AutoPrepareMinUsages = 3,
        };
        try
        {
            await using var command = source.CreateCommand(Sql(role.Username!, role.Password));
            await command.ExecuteNonQueryAsync(ct);
            return role.ConnectionString;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return null;
        }
    }

    /// <summary>Whether who connects here walks through the wall: a superuser does, an owner of the tables does not, since it is forced.</summary>
    public static async Task<bool> PassesWallAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
        return await command.ExecuteScalarAsync(ct) is true;
    }

    private static string NameFor(string? database) => (database is { Length: > 0 } ? database : "tongket") + "_app";

    // The same for every node that knows the owner's password, so that nothing has to be kept or agreed on; nobody comes back from it to the owner's.
    private static string PasswordFrom(string owners) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(owners), "tongket application role"u8));

    // A literal cannot be a parameter in statements on roles; the name is quoted, the password is hexadecimal.
    private static string Sql(string role, string password)
    {
        var name = "\"" + role.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        var text = "'" + role.Replace("'", "''", StringComparison.Ordinal) + "'";
        return $"""
            do $role$ begin
                perform pg_advisory_xact_lock(7203458120021);
                if not exists (select 1 from pg_roles where rolname = {text}) then
                    create role {name} login nosuperuser nobypassrls nocreatedb nocreaterole password '{password}';
                else
                    alter role {name} login password '{password}';
                end if;
            end $role$;
            grant usage on schema public to {name};
            grant select, insert, update, delete on all tables in schema public to {name};
            grant usage, select on all sequences in schema public to {name};
            revoke insert, update, delete on schema_migration, accounts_audit_link, accounts_audit_head from {name};
            revoke update, delete on accounts_audit_entry from {name};
            """;
    }
}
