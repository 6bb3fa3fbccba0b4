using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing;

/// <summary>Makes <c>samples/</c> again: run the test program with <c>-class "*SampleFiles" -explicit only</c>.</summary>
public sealed class SampleFiles
{
    [Fact(Explicit = true)]
    public async Task Make_the_samples_again()
    {
        foreach (var (name, paper) in SamplePapers.All)
        {
            await File.WriteAllBytesAsync(
                Path.Combine(Folder, $"{name}.docx"),
                DocxWriter.Write(paper),
                TestContext.Current.CancellationToken
            );
        }
    }

    internal static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TongKet.slnx")))
            {
                folder = folder.Parent;
            }

            return Directory.CreateDirectory(Path.Combine(folder!.FullName, "samples")).FullName;
        }
    }
}
