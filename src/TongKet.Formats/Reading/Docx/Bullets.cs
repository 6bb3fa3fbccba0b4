namespace TongKet.Formats.Reading.Docx;

/// <summary>Official papers use a dash, and a plus sign one level down; whatever sign a list has is read as these.</summary>
internal static class Bullets
{
    public static string Sign(NumberingList list, int level, NumberingLevel own)
    {
        var sign = own.Text.Trim();
        if (sign is "-" or "+" || (sign.Length == 0 && !own.HasPicture))
        {
            return sign;
        }

        // Words instead of a sign ("Phụ lục") are read as they are.
        if (sign.Length > 2)
        {
            return sign;
        }

        for (var above = 0; above < level; above++)
        {
            if (list.Level(above) is { IsBullet: true })
            {
                return "+";
            }
        }

        return "-";
    }
}
