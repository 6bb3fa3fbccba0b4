using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Which signature of a joint paper is the lead's: the one that names the first of the joint issuers, else the first.</summary>
internal static class SignatureChoice
{
    public static SignatureFact Lead(IReadOnlyList<SignatureFact> signatures, string? issuer)
    {
        var signed = signatures.Where(s => s.Name is not null).ToList();
        if (signed.Count < 2 || issuer is null)
        {
            return signed.Count > 0 ? signed[0]
                : signatures.Count > 0 ? signatures[0]
                : SignatureFact.None;
        }

        var lead = Folding.Fold(issuer.Split(" - ")[0]);
        return signed.FirstOrDefault(s => Names(s, lead)) ?? signed[0];
    }

    public static IEnumerable<SignatureFact> Others(IReadOnlyList<SignatureFact> signatures, SignatureFact lead) =>
        signatures.Where(s => s.Name is not null && s != lead);

    private static bool Names(SignatureFact signature, string organ) =>
        Folding.Fold(signature.Authority?.Value + " " + signature.Position?.Value).Contains(organ, StringComparison.Ordinal);
}
