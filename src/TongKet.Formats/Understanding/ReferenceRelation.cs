namespace TongKet.Formats.Understanding;

/// <summary>What a paper does with another one that it names.</summary>
public enum ReferenceRelation
{
    /// <summary>Carries it out: "Thực hiện Kế hoạch số …".</summary>
    Implements,

    /// <summary>Rests on it: "Căn cứ …", "Theo …", "Xét …".</summary>
    BasedOn,

    /// <summary>Sums up how it was carried out: "sơ kết 5 năm thực hiện …".</summary>
    SumsUp,

    /// <summary>Takes its place: "thay thế …".</summary>
    Replaces,

    /// <summary>Changes it: "sửa đổi, bổ sung …".</summary>
    Amends,

    /// <summary>Ends it: "bãi bỏ …".</summary>
    Repeals,

    /// <summary>Comes with it: "(Kèm theo …)".</summary>
    AttachedTo,

    /// <summary>Answers it: "Phúc đáp …", "nhận được Công văn số …".</summary>
    Answers,

    /// <summary>Reminds of it: a letter that urges what an earlier one asked for.</summary>
    Reminds,
}
