using System.Text;

namespace TongKet.Formats.Checking;

/// <summary>The change log of a repair as a text that an office can keep with the paper.</summary>
public static class LayoutLog
{
    /// <summary>One line a change.</summary>
    public static string Print(CheckedPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var text = new StringBuilder();
        text.AppendLine("NHẬT KÝ SỬA THỂ THỨC");
        text.AppendLine($"Theo: {paper.Profile.LegalBasis}");
        text.AppendLine(
            $"Số thay đổi: {paper.Changes.Count}. Chỉ sửa cách trình bày và cách ghi theo mẫu (dấu câu, chữ hoa, số 0 đứng trước); lời văn và số liệu giữ nguyên."
        );
        text.AppendLine();
        var number = 0;
        foreach (var change in paper.Changes)
        {
            number++;
            var place = change.Place is { } at ? $", dòng {at.Line} \"{at.Words}\"" : "";
            text.AppendLine(
                $"{number}. {change.Component.Name()}{place}: {change.What}: {change.Before} → {change.After} ({change.Basis})"
            );
        }

        var left = paper.Findings.Where(f => !f.IsRepairable).ToList();
        if (left.Count > 0)
        {
            text.AppendLine();
            text.AppendLine("CẦN NGƯỜI SOẠN XEM VÀ SỬA");
            foreach (var finding in left)
            {
                text.AppendLine($"- {finding.Message} ({finding.Basis})");
            }
        }

        return text.ToString();
    }
}
