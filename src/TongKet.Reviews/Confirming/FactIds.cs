namespace TongKet.Reviews.Confirming;

/// <summary>Ids of fields and of their marks in the paper, so that plain links go from one to the other.</summary>
internal static class FactIds
{
    public static string Of(string pointer) => "f" + pointer.Replace('/', '-');

    public static string MarkOf(string pointer) => "m" + pointer.Replace('/', '-');
}
