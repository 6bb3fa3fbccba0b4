using System.Security.Cryptography;
using System.Text;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Data.Private;

/// <summary>
/// The cluster's place on disk. PostgreSQL refuses to run as root, so a root start runs it as "nobody"; where that user cannot reach the
/// data folder or the programs (a home of mode 700), both move under /var/lib/tongket.
/// </summary>
internal sealed record ClusterFolder(string Folder, string Binaries, string? RunAs)
{
    private const string Unprivileged = "nobody";

    public string Cluster => Path.Combine(Folder, "postgres");

    public string OwnerFile => Path.Combine(Folder, "postgres.owner");

    public string Password => File.ReadAllText(PasswordFile);

    public string PasswordFile => Path.Combine(Folder, "postgres.password");

    public bool HasCluster => File.Exists(Path.Combine(Cluster, "PG_VERSION"));

    public static Outcome<ClusterFolder> Prepare(string folder, string binaries)
    {
        try
        {
            folder = Path.GetFullPath(folder);
            var root = !OperatingSystem.IsWindows() && Environment.UserName == "root";
            if (root && !Reach.ByOthers(Path.GetDirectoryName(folder) ?? "/"))
            {
                folder = Path.Combine("/var/lib/tongket", Key(folder));
            }

            if (root && !Reach.ByOthers(binaries))
            {
                binaries = Reach.CopyTree(binaries, Path.Combine("/var/lib/tongket", "postgres-" + Key(binaries)));
            }

            var place = new ClusterFolder(folder, binaries, root ? Unprivileged : null);
            Directory.CreateDirectory(folder);
            if (root)
            {
                Reach.LetOthersThrough(folder);
                Directory.CreateDirectory(place.Cluster);
                Reach.GiveTo(Unprivileged, place.Cluster);
            }

            if (!File.Exists(place.PasswordFile))
            {
                File.WriteAllText(place.PasswordFile, Convert.ToHexString(RandomNumberGenerator.GetBytes(24)));
                Reach.OnlyOwner(place.PasswordFile);
            }

            return place;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PostgresProblems.CannotWrite(folder, exception.Message);
        }
    }

    /// <summary>Null when another process holds the folder.</summary>
    public FileStream? TryLock()
    {
        try
        {
            return new FileStream(Path.Combine(Folder, "tongket.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Key(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12];
}
