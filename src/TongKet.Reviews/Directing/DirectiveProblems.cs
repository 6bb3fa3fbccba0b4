using TongKet.Kernel.Outcomes;

namespace TongKet.Reviews.Directing;

/// <summary>Why a directive is not written or issued.</summary>
internal static class DirectiveProblems
{
    public static readonly Problem TypeNotOffered = new(
        "directive.type-not-offered",
        "Cơ quan không ban hành loại văn bản này. Hãy chọn loại khác.",
        ProblemKind.Invalid
    );

    public static readonly Problem NotBegun = new(
        "directive.not-begun",
        "Chưa có văn bản chỉ đạo của đợt này. Hãy chọn loại văn bản rồi bấm Soạn."
    );

    public static readonly Problem Issued = new(
        "directive.issued",
        "Văn bản đã phát hành nên không sửa được nữa. Nội dung cần thay đổi hãy phát hành bằng văn bản khác."
    );

    public static readonly Problem Changed = new(
        "directive.changed",
        "Người khác vừa lưu văn bản này. Lời của bạn được giữ trong danh sách các bản đã lưu ở bên phải; hãy xem bản mới rồi lấy lại phần cần dùng.",
        ProblemKind.Conflict
    );

    public static readonly Problem Frozen = new(
        "directive.frozen",
        "Văn bản đang được lấy số nên chưa sửa được. Nếu việc lấy số bị ngắt giữa chừng, văn thư bấm Phát hành lần nữa để hoàn tất với số đã lấy.",
        ProblemKind.Conflict
    );

    public static readonly Problem NotHandedOver = new(
        "directive.not-handed-over",
        "Văn bản chưa được chuyển văn thư, hoặc vừa được sửa lại. Người soạn bấm Lưu và chuyển văn thư rồi mới phát hành."
    );

    public static readonly Problem TooLong = new(
        "directive.too-long",
        "Văn bản dài quá mức cho phép. Hãy rút gọn hoặc đưa phần dài vào phụ lục.",
        ProblemKind.Invalid
    );

    public static readonly Problem NoSuchVersion = new("directive.no-version", "Không tìm thấy bản đã lưu này.", ProblemKind.Missing);

    public static readonly Problem NoSubject = new(
        "directive.no-subject",
        "Văn bản chưa có trích yếu hoặc nội dung. Hãy bổ sung rồi phát hành.",
        ProblemKind.Invalid
    );

    public static readonly Problem NoSigner = new(
        "directive.no-signer",
        "Chưa ghi họ tên người ký (và chức vụ nếu thể thức ký yêu cầu). Hãy bổ sung rồi phát hành.",
        ProblemKind.Invalid
    );
}
