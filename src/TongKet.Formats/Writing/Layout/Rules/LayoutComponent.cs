namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>The parts of a paper that rules of layout speak of; <see cref="LayoutRule.Box"/> says which ô số of the law's diagram each is.</summary>
public enum LayoutComponent
{
    /// <summary>Khổ giấy, lề trang, phông chữ.</summary>
    Page,

    /// <summary>Số trang.</summary>
    PageNumber,

    /// <summary>Tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM", or Quốc hiệu.</summary>
    HeaderTitle,

    /// <summary>Tiêu ngữ.</summary>
    Motto,

    /// <summary>Cơ quan cấp trên trực tiếp.</summary>
    Parent,

    /// <summary>Cơ quan ban hành.</summary>
    Issuer,

    /// <summary>Số và ký hiệu.</summary>
    Number,

    /// <summary>Địa danh, ngày, tháng, năm.</summary>
    PlaceDate,

    /// <summary>Trích yếu công văn, under the number.</summary>
    LetterSubject,

    /// <summary>Tên loại.</summary>
    Type,

    /// <summary>Trích yếu.</summary>
    Subject,

    /// <summary>The words "Kính gửi".</summary>
    AddresseeLabel,

    /// <summary>Names behind "Kính gửi".</summary>
    Addressee,

    /// <summary>The words with which a tờ trình addresses ("Kính trình").</summary>
    SubmissionLabel,

    /// <summary>Căn cứ.</summary>
    Basis,

    /// <summary>Lời văn.</summary>
    Body,

    /// <summary>Phần, chương and their number.</summary>
    PartLabel,

    /// <summary>Title of a phần or chương.</summary>
    PartTitle,

    /// <summary>Section with a Roman number.</summary>
    Section,

    /// <summary>Điều.</summary>
    Article,

    /// <summary>Khoản: 1., 2.</summary>
    Clause,

    /// <summary>Điểm: a), b).</summary>
    Point,

    /// <summary>Quyền hạn: T/M BAN THƯỜNG VỤ.</summary>
    Authority,

    /// <summary>Chức vụ.</summary>
    Position,

    /// <summary>Họ tên người ký.</summary>
    Signer,

    /// <summary>The words "Nơi nhận:".</summary>
    RecipientLabel,

    /// <summary>Items of nơi nhận.</summary>
    Recipient,

    /// <summary>Dấu chỉ mức độ khẩn.</summary>
    Urgency,

    /// <summary>Chỉ dẫn phạm vi lưu hành.</summary>
    Circulation,

    /// <summary>Chỉ dẫn dự thảo.</summary>
    Draft,

    /// <summary>Ký hiệu người soạn thảo và số lượng bản.</summary>
    Drafter,

    /// <summary>Thông tin liên hệ.</summary>
    Contact,

    /// <summary>"Phụ lục" and its number.</summary>
    AppendixLabel,

    /// <summary>Title of an appendix.</summary>
    AppendixTitle,

    /// <summary>The line that names the paper an appendix belongs to.</summary>
    AppendixReference,

    /// <summary>Hình thức sao: SAO Y, SAO LỤC, TRÍCH SAO.</summary>
    CopyKind,
}
