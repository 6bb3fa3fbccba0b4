namespace TongKet.Formats.Tests;

/// <summary>The checkout that the tests were built in: samples and documents belong to it.</summary>
internal static class CheckoutRoot
{
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TongKet.slnx")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
