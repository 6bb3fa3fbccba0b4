using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Listing;

/// <summary>The lists of what an office owes: "chua-nop", "qua-han", "da-nop", or all.</summary>
internal static class OwedLists
{
    extension(OwedLine line)
    {
        /// <summary>Not sent yet.</summary>
        public bool IsOpen => !line.State.IsSent;

        /// <summary>Not sent, and its last day is over.</summary>
        public bool IsLate(DateOnly today) => line.IsOpen && line.Deadline < today;

        /// <summary>Whether it stands in the list.</summary>
        public bool IsIn(string? list, DateOnly today) =>
            list switch
            {
                "chua-nop" => line.IsOpen,
                "qua-han" => line.IsLate(today),
                "da-nop" => !line.IsOpen,
                _ => true,
            };
    }
}
