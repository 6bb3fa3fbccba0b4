using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TongKet.Kernel.Data;

/// <summary>The one database context. Entities belong to modules, which reach only their own tables through extension properties.</summary>
public sealed class TongKetDb(DbContextOptions<TongKetDb> options, ModelParts parts) : DbContext(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var id in parts.Assemblies.Distinct().SelectMany(a => a.GetTypes()).Where(IsId))
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TongKetDb).Assembly);
        foreach (var assembly in parts.Assemblies.Distinct())
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        foreach (var property in modelBuilder.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()).SelectMany(e => e.GetProperties()))
        {
            // A column name that a configuration set itself stays.
            if (property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)
            {
                property.SetColumnName(SnakeCase.Of(property.Name));
            }

            if (property.ClrType.IsValueType && property.Name == "Id" && property.IsPrimaryKey())
            {
                property.ValueGenerated = ValueGenerated.Never;
            }
        }
    }

    private static bool IsId(Type type) =>
        type.IsValueType
        && type.GetInterfaces()
            .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>) && i.GetGenericArguments()[0] == type);

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Wrap(value))
        where TId : struct, IId<TId>
    {
        // An expression tree may not call a static interface member itself.
        private static TId Wrap(Guid value) => TId.From(value);
    }
}
