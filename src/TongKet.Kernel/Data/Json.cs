using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TongKet.Kernel.Data;

/// <summary>JSON as it is stored in jsonb columns and carried by events: camelCase, enums as words, Vietnamese letters as they are.</summary>
public static class Json
{
    /// <summary>The options of every stored JSON.</summary>
    public static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Maps a property to a jsonb column; changes are found by comparing the JSON.</summary>
    public static PropertyBuilder<T> StoredAsJson<T>(this PropertyBuilder<T> property)
        where T : class =>
        property
            .HasColumnType("jsonb")
            .HasConversion(
                value => JsonSerializer.Serialize(value, Stored),
                text => JsonSerializer.Deserialize<T>(text, Stored)!,
                new ValueComparer<T>(
                    (a, b) => JsonSerializer.Serialize(a, Stored) == JsonSerializer.Serialize(b, Stored),
                    value => JsonSerializer.Serialize(value, Stored).GetHashCode(StringComparison.Ordinal),
                    value => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Stored), Stored)!
                )
            );
}
