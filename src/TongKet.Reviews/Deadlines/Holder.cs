using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Deadlines;

/// <summary>With whom a report lies.</summary>
internal enum Holder
{
    /// <summary>The people who write it.</summary>
    Writer,

    /// <summary>The unit's leader.</summary>
    Approver,

    /// <summary>The unit's clerk.</summary>
    Clerk,

    /// <summary>The office that collects for the recipient.</summary>
    Intermediary,

    /// <summary>The recipient.</summary>
    Recipient,

    /// <summary>Nobody: it is done.</summary>
    Nobody,
}

internal static class Holders
{
    extension(ParticipantState state)
    {
        /// <summary>Who has to act in that state; <paramref name="via"/> when an intermediary stands between.</summary>
        public Holder HolderWith(bool via) =>
            state switch
            {
                ParticipantState.AwaitingApproval => Holder.Approver,
                ParticipantState.Approved => Holder.Clerk,
                ParticipantState.Sent => via ? Holder.Intermediary : Holder.Recipient,
                ParticipantState.AcceptedByIntermediary => Holder.Recipient,
                ParticipantState.Received => Holder.Nobody,
                _ => Holder.Writer,
            };
    }

    extension(Holder holder)
    {
        /// <summary>As the pages call it.</summary>
        public string Word =>
            holder switch
            {
                Holder.Writer => "người soạn",
                Holder.Approver => "lãnh đạo duyệt",
                Holder.Clerk => "văn thư phát hành",
                Holder.Intermediary => "đơn vị đầu mối",
                Holder.Recipient => "nơi nhận",
                _ => "đã xong",
            };
    }
}
