using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>Writes the gallery to the folder in TONGKET_GALLERY, to be looked at.</summary>
public sealed class GalleryFiles
{
    [Fact(Explicit = true)]
    public void Write_the_gallery()
    {
        var folder = Environment.GetEnvironmentVariable("TONGKET_GALLERY");
        Assert.SkipWhen(folder is null, "TONGKET_GALLERY is not set");
        foreach (var profile in LayoutProfiles.All)
        {
            foreach (var type in Gallery.Types)
            {
                File.WriteAllBytes(Path.Combine(folder!, $"{profile.Id}-{type}.docx"), DocxWriter.Write(Gallery.Paper(profile, type)));
            }
        }
    }
}
