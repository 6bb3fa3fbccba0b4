namespace TongKet.Formats.Forms;

/// <summary>The words for types, rules and severities on pages and in files.</summary>
public static class FormWords
{
    extension(IndicatorType type)
    {
        /// <summary>"Số nguyên".</summary>
        public string Word =>
            type switch
            {
                IndicatorType.Integer => "Số nguyên",
                IndicatorType.Percent => "Tỷ lệ %",
                IndicatorType.Text => "Chữ",
                IndicatorType.Date => "Ngày",
                _ => "Số",
            };

        /// <summary>Whether formulas can count with it.</summary>
        public bool IsNumber => type is not (IndicatorType.Text or IndicatorType.Date);
    }

    extension(Aggregation rule)
    {
        /// <summary>"Cộng".</summary>
        public string Word =>
            rule switch
            {
                Aggregation.WeightedMean => "Bình quân gia quyền",
                Aggregation.RatioOfSums => "Tính lại từ số tổng",
                Aggregation.Minimum => "Nhỏ nhất",
                Aggregation.Maximum => "Lớn nhất",
                Aggregation.Last => "Số gửi sau cùng",
                Aggregation.Count => "Đếm đơn vị",
                Aggregation.None => "Không tổng hợp",
                _ => "Cộng",
            };
    }
}
