using TongKet.Kernel.Time;

namespace TongKet.Reviews.Deadlines;

/// <summary>Deadlines and their history in words.</summary>
internal static class DeadlineWords
{
    extension(DeadlineChange change)
    {
        /// <summary>"hạn 15/10/2026 → 20/10/2026 do gia hạn".</summary>
        public string Words =>
            $"{(change.OldDay is { } old ? $"hạn {old.ToVietnamText()} → " : "hạn ")}{change.NewDay.ToVietnamText()}, "
            + change.Kind switch
            {
                DeadlineChangeKind.Granted => "được gia hạn",
                DeadlineChangeKind.Returned => "trả lại để bổ sung",
                DeadlineChangeKind.Announced => "đơn vị đăng ký",
                _ => "nơi nhận đổi hạn",
            }
            + (change.Reason.Length > 0 && change.Kind is not DeadlineChangeKind.Returned ? $" ({change.Reason})" : "");
    }

    extension(Extension asked)
    {
        /// <summary>What was asked and what became of it.</summary>
        public string Words =>
            $"xin gia hạn đến {asked.AskedDay.ToVietnamText()}: {asked.Reason}. "
            + asked.Answer switch
            {
                ExtensionAnswer.Granted => $"Đồng ý đến {asked.GrantedDay?.ToVietnamText()}",
                ExtensionAnswer.Refused => $"Không đồng ý: {asked.AnswerReason}",
                ExtensionAnswer.Withdrawn => "Đã rút",
                _ => "Chờ trả lời",
            };
    }

    extension(HoldingLedger ledger)
    {
        /// <summary>"người soạn 3 ngày, lãnh đạo duyệt 2 ngày": working days, holders with none left out.</summary>
        public string DaysText =>
            string.Join(
                ", ",
                ledger
                    .Days.Where(d => d.Value > 0 && d.Key is not Holder.Nobody)
                    .OrderBy(d => d.Key)
                    .Select(d => $"{d.Key.Word} {d.Value} ngày")
            );
    }
}
