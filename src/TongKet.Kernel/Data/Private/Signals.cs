using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TongKet.Kernel.Data.Private;

internal static partial class Signals
{
    private const int SigInt = 2;

    public static void Interrupt(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            process.Kill(entireProcessTree: true);
            return;
        }

        _ = Kill(process.Id, SigInt);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int pid, int signal);
}
