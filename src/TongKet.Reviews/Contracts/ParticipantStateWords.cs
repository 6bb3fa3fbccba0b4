using TongKet.Kernel.Web;

namespace TongKet.Reviews.Contracts;

/// <summary>The words, shapes and colours of a participant's state, the same on every page.</summary>
public static class ParticipantStateWords
{
    extension(ParticipantState state)
    {
        /// <summary>For the state badge.</summary>
        public StateLook Look =>
            state switch
            {
                ParticipantState.Drafting => new("Đang soạn", StateShape.Half, Tone.Work),
                ParticipantState.AwaitingApproval => new("Chờ duyệt", StateShape.Quarter, Tone.Waiting),
                ParticipantState.Approved => new("Chờ phát hành", StateShape.ThreeQuarters, Tone.Waiting),
                ParticipantState.Sent => new("Đã nộp", StateShape.Check, Tone.Done),
                ParticipantState.AcceptedByIntermediary => new("Đầu mối đã nhận", StateShape.Check, Tone.Done),
                ParticipantState.Returned => new("Trả lại", StateShape.Back, Tone.Returned),
                ParticipantState.Received => new("Đã tiếp nhận", StateShape.Check, Tone.Done),
                _ => new("Chưa bắt đầu", StateShape.Empty, Tone.Neutral),
            };

        /// <summary>Whether the unit has done its part for now: what is with the intermediary or the recipient is not owed any more.</summary>
        public bool IsSent => state is ParticipantState.Sent or ParticipantState.AcceptedByIntermediary or ParticipantState.Received;
    }
}
