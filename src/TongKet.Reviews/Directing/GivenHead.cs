namespace TongKet.Reviews.Directing;

/// <summary>What the facts gave for the lines around a directive's body, a line each.</summary>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Addressees">Kính gửi.</param>
/// <param name="Copies">Nơi nhận.</param>
internal sealed record GivenHead(string Subject = "", string Addressees = "", string Copies = "");
