namespace TongKet.Oversight.Owing;

/// <summary>What kind of thing is owed.</summary>
internal enum OwedKind
{
    Report,
    Mend,
    Section,
    Form,
    Handling,
    Task,
}

internal static class OwedKinds
{
    /// <summary>Each kind with its word in the address and on the page.</summary>
    public static IReadOnlyList<(OwedKind Kind, string Key, string Word)> All { get; } =
    [
        (OwedKind.Report, "bao-cao", "Báo cáo"),
        (OwedKind.Mend, "bo-sung", "Bổ sung báo cáo bị trả lại"),
        (OwedKind.Section, "muc", "Mục được nhờ viết"),
        (OwedKind.Form, "bieu", "Biểu thống kê"),
        (OwedKind.Handling, "tiep-nhan", "Tiếp nhận báo cáo"),
        (OwedKind.Task, "nhiem-vu", "Nhiệm vụ"),
    ];

    extension(OwedKind kind)
    {
        public string Word => All.First(k => k.Kind == kind).Word;
    }
}
