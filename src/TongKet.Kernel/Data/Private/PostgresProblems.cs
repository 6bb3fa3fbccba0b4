using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Data.Private;

/// <summary>Why the private PostgreSQL does not start.</summary>
public static class PostgresProblems
{
    /// <summary>The programs are not there.</summary>
    public static readonly Problem BinariesMissing = new(
        "postgres.missing",
        "Chưa có PostgreSQL kèm theo. Hãy chạy ./run (tự cài các gói còn thiếu) hoặc chỉ một máy chủ PostgreSQL bằng --connection."
    );

    /// <summary>Another TongKet runs on the folder.</summary>
    public static Problem FolderInUse(string folder) =>
        new(
            "postgres.folder-in-use",
            $"Đang có một TongKet khác chạy trên thư mục {folder}. Hãy dừng nó trước, hoặc chọn thư mục khác bằng --data."
        );

    /// <summary>A PostgreSQL that is not ours runs on the folder.</summary>
    public static Problem ForeignServer(string folder, int pid) =>
        new(
            "postgres.foreign-server",
            $"Một PostgreSQL khác (tiến trình {pid}) đang chạy trên {folder}. TongKet không dừng tiến trình của người khác: hãy dừng nó rồi chạy lại."
        );

    /// <summary>What a killed program left behind is still writing its data.</summary>
    public static Problem StillStopping(string folder, int pid) =>
        new(
            "postgres.still-stopping",
            $"PostgreSQL của lần chạy trước (tiến trình {pid}) trên {folder} còn đang ghi nốt dữ liệu. Hãy đợi một phút rồi chạy lại."
        );

    /// <summary>The folder cannot be written.</summary>
    public static Problem CannotWrite(string folder, string why) =>
        new(
            "postgres.cannot-write",
            $"Không ghi được vào thư mục {folder}: {why} Hãy cấp quyền ghi, giải phóng dung lượng hoặc chọn thư mục khác bằng --data."
        );

    /// <summary>initdb or postgres failed; the commonest cause is told in words.</summary>
    public static Problem Failed(string what, string output) =>
        output.Contains("No space left on device", StringComparison.Ordinal)
            ? new(
                "postgres.disk-full",
                $"{what} không chạy được vì ổ đĩa đã đầy. Hãy giải phóng dung lượng hoặc chọn thư mục khác bằng --data."
            )
            : new("postgres.failed", $"{what} không chạy được: {output}");
}
