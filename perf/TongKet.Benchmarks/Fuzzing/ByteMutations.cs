using System.Buffers.Binary;
using System.Text;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Changes that know nothing of the format.</summary>
internal static class ByteMutations
{
    private static readonly int[] Values = [0, -1, int.MaxValue, int.MinValue, 0x7FFF, 0xFFFF, 1 << 24];

    public static byte[] Apply(byte[] source, Dice dice, StringBuilder recipe)
    {
        if (source.Length < 8)
        {
            return source;
        }

        recipe.Append(" bytes:");
        var bytes = source.ToArray();
        for (var edits = dice.Between(1, 6); edits > 0 && bytes.Length >= 8; edits--)
        {
            bytes = Edit(bytes, dice, recipe);
        }

        return bytes;
    }

    private static byte[] Edit(byte[] bytes, Dice dice, StringBuilder recipe)
    {
        var at = dice.Below(Math.Max(1, bytes.Length - 4));
        var length = Math.Min(dice.Size(4096), bytes.Length - at);
        var kind = dice.Below(12);
        recipe.Append($"{kind}@{at}+{length} ");
        switch (kind)
        {
            case 0:
                return bytes.Length < 64 ? bytes : bytes[..Math.Max(8, at)];
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 3:
                var from = dice.Below(bytes.Length - length + 1);
                bytes.AsSpan(from, length).ToArray().CopyTo(bytes.AsSpan(at));
                return bytes;
            case 4 when bytes.Length >= at + 4:
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), dice.Of(Values));
                return bytes;
            default:
                for (var flips = dice.Between(1, 20); flips > 0; flips--)
                {
                    bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
                }

                return bytes;
        }
    }
}
