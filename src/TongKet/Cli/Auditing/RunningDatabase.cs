using System.Globalization;
using Npgsql;

namespace TongKet.Cli.Auditing;

/// <summary>The private PostgreSQL of a data folder while the program runs on it: PostgreSQL itself writes its port into the folder.</summary>
internal static class RunningDatabase
{
    private const int LineOfPort = 3;

    /// <summary>Null when none runs there.</summary>
    public static string? ConnectionTo(string folder)
    {
        var (state, password) = (Path.Combine(folder, "postgres", "postmaster.pid"), Path.Combine(folder, "postgres.password"));
        try
        {
            if (!File.Exists(state) || !File.Exists(password))
            {
                return null;
            }

            var lines = File.ReadAllLines(state);
            var connection = new NpgsqlConnectionStringBuilder
            {
                Host = "127.0.0.1",
                Port = int.Parse(lines[LineOfPort], CultureInfo.InvariantCulture),
                Username = "tongket",
                Password = File.ReadAllText(password),
                Database = "tongket",
                Timeout = 5,
            }.ConnectionString;
            using var tried = new NpgsqlConnection(connection);
            tried.Open();
            return connection;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException or NpgsqlException)
        {
            return null;
        }
    }
}
