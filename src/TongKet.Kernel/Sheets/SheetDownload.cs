using Microsoft.AspNetCore.Http;

namespace TongKet.Kernel.Sheets;

/// <summary>A list as a download.</summary>
public static class SheetDownload
{
    extension(Sheet sheet)
    {
        /// <summary>The answer of an endpoint: the file, named after the sheet.</summary>
        public IResult ToDownload() => Results.File(SheetWriter.Write(sheet), SheetWriter.MediaType, sheet.Name + ".xlsx");
    }
}
