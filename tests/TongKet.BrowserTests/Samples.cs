namespace TongKet.BrowserTests;

/// <summary>The sample papers of the checkout.</summary>
internal static class Samples
{
    public static string Path(string name) => System.IO.Path.Combine(Checkout.Root, "samples", name);
}

/// <summary>The checkout that this program was built in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "TongKet.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No checkout stands above this program; pictures and samples belong to one.");
    }
}
