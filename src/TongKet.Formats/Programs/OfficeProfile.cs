namespace TongKet.Formats.Programs;

/// <summary>
/// The settings of a private LibreOffice: nothing that a file points at is fetched, from the network or from this machine's folders, and no macro runs.
/// Without them a picture linked in an OpenDocument file makes LibreOffice call its address.
/// </summary>
internal static class OfficeProfile
{
    private const string Scripting = "/org.openoffice.Office.Common/Security/Scripting";

    // The discard port as proxy: should a link get past the first setting, it ends there.
    private static readonly (string Path, string Name, string Value)[] Settings =
    [
        (Scripting, "BlockUntrustedRefererLinks", "true"),
        (Scripting, "DisableMacrosExecution", "true"),
        (Scripting, "MacroSecurityLevel", "3"),
        ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
        ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ];

    public static async Task WriteAsync(string profile, CancellationToken ct)
    {
        var items = Settings.Select(setting =>
            $"""<item oor:path="{setting.Path}"><prop oor:name="{setting.Name}" oor:op="fuse"><value>{setting.Value}</value></prop></item>"""
        );
        Directory.CreateDirectory(Path.Combine(profile, "user"));
        await File.WriteAllTextAsync(
            Path.Combine(profile, "user", "registrymodifications.xcu"),
            $"""<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">{string.Concat(items)}</oor:items>""",
            ct
        );
    }
}
