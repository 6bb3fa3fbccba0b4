using System.Security.Cryptography;
using System.Text;
using TongKet.Organizations.Contracts;

namespace TongKet.Samples;

/// <summary>Ids made from names, so that the same sample has the same addresses on every machine.</summary>
internal static class SampleIds
{
    public static OrganizationId Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("sample:" + name))[..16];
        // RFC 9562: version 8 = made by a rule of one's own.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return OrganizationId.From(new Guid(bytes, bigEndian: true));
    }
}
