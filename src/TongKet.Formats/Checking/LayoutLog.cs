using System.Text;

namespace TongKet.Formats.Checking;

/// <summary>The change log of a repair as a text that an office can keep with the paper.</summary>
public static class LayoutLog
{
    /// <summary>One line for equal changes, with the value that was written.</summary>
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
        foreach (var group in LayoutChangeGroup.Of(paper.Changes))
        {
            number++;
            text.AppendLine($"{number}. {group.Describe()}. Căn cứ: {group.Change.Basis}");
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
