using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace TongKet.Tests;

public sealed class ModelSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task The_model_of_EF_fits_the_migrated_database()
    {
        await using var app = await App.StartAsync(postgres);
        await using var db = app.Database.Open();
        var columns = await ColumnsAsync(app.Source);

        var wrong =
            from entity in db.Model.GetEntityTypes()
            where entity.GetTableName() is not null && !entity.IsMappedToJson()
            let table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema())
            from property in entity.GetProperties()
            let column = property.GetColumnName(table)
            let found = columns.GetValueOrDefault((entity.GetTableName()!, column!))
            let expected = (Type: Plain(property.GetColumnType(table)), Nullable: property.IsColumnNullable(table))
            where found != expected
            select $"{entity.GetTableName()}.{column}: the model says {expected}, the database {found}";

        Assert.Empty(wrong.Distinct());
    }

    private static async Task<Dictionary<(string, string), (string Type, bool Nullable)>> ColumnsAsync(NpgsqlDataSource source)
    {
        var columns = new Dictionary<(string, string), (string, bool)>();
        await using var command = source.CreateCommand(
            """
            select c.relname, a.attname, format_type(a.atttypid, null), not a.attnotnull
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
            """
        );
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            columns[(reader.GetString(0), reader.GetString(1))] = (reader.GetString(2), reader.GetBoolean(3));
        }

        return columns;
    }

    // "numeric(18,4)" and "character varying(50)" are compared by their family; lengths are the database's own business.
    private static string Plain(string? type) =>
        (type ?? "").Split('(')[0] switch
        {
            "varchar" => "character varying",
            var plain => plain,
        };
}
