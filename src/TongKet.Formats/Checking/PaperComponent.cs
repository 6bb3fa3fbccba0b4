namespace TongKet.Formats.Checking;

/// <summary>The parts of an official paper that rules speak about ("thể thức": NĐ 30/2020/NĐ-CP, Phụ lục I; HD 05-HD/VPTW, Phụ lục 1).</summary>
public enum PaperComponent
{
    /// <summary>Page size, margins, the way the page lies.</summary>
    Page,

    /// <summary>Page numbers.</summary>
    PageNumber,

    /// <summary>Font and colour of all letters.</summary>
    Letters,

    /// <summary>"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" or "ĐẢNG CỘNG SẢN VIỆT NAM" at the top right.</summary>
    Country,

    /// <summary>"Độc lập - Tự do - Hạnh phúc".</summary>
    Motto,

    /// <summary>The superior body above the issuer.</summary>
    Parent,

    /// <summary>The issuer.</summary>
    Issuer,

    /// <summary>Number and symbol.</summary>
    Number,

    /// <summary>Place and date.</summary>
    Place,

    /// <summary>Name of the type.</summary>
    Type,

    /// <summary>Subject under the type's name.</summary>
    Subject,

    /// <summary>Subject of a công văn under its number.</summary>
    LetterSubject,

    /// <summary>"Kính gửi:" and the names after it.</summary>
    Addressee,

    /// <summary>Căn cứ.</summary>
    Basis,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>Titles of parts and sections.</summary>
    Heading,

    /// <summary>"T/M BAN THƯỜNG VỤ".</summary>
    Authority,

    /// <summary>Position of who signs.</summary>
    Position,

    /// <summary>Name of who signs.</summary>
    Signer,

    /// <summary>"Nơi nhận:".</summary>
    RecipientLabel,

    /// <summary>The recipients.</summary>
    Recipient,
}
