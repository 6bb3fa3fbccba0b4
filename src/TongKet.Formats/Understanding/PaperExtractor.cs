namespace TongKet.Formats.Understanding;

using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.Citing;
using TongKet.Formats.Understanding.Findings;
using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.Outlining;
using TongKet.Formats.Understanding.Signing;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Weighing;

/// <summary>Finds the facts of a paper. Never throws on content: what it cannot find is absent.</summary>
public static class PaperExtractor
{
    /// <summary>Reads the facts from a paper's blocks.</summary>
    public static Extraction Extract(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        try
        {
            var view = new PaperView(paper);
            var weighed = WeighedFacts.Of(paper.Text, Read(view));
            return RecognizedFacts.LessSure(
                AskedFacts.Added(paper, TaskPartPlaces.Added(paper.Text, weighed)),
                view.Restoration.Recognized
            );
        }
        catch (RegexMatchTimeoutException)
        {
            // Every pattern has a time limit; a text made to exceed it gives no facts instead of a busy server.
            return Nothing(
                paper,
                "understanding.too-slow",
                "Văn bản quá phức tạp nên chưa bóc tách được. Hãy nhập các thông tin bằng tay."
            );
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            // Whatever a paper does to a rule, the person still has the paper and types the facts in.
            return Nothing(paper, "understanding.failed", "Chưa bóc tách được văn bản này. Hãy nhập các thông tin bằng tay.");
        }
    }

    private static Extraction Nothing(Paper paper, string code, string message) =>
        new() { Findings = [.. paper.Findings, new Finding(code, message)] };

    private static Extraction Read(PaperView view)
    {
        var header = new HeaderPass(view).Read();
        var addressees = new AddresseePass(view);
        var to = addressees.Read();
        var body = Math.Max(header.Body, addressees.Body);
        var closing = new ClosingPass(view, body).Read();
        var references = new ReferencePass(view, header.Symbol?.Value, header.Subject?.Value);
        var cited = references.Read();
        var aliases = new AliasPass(references.Mentions).Read();
        var outlines = new OutlinePass(view, body, closing.First, closing.Annex).Read();
        var frame = new BodyFrame(view, header, body, closing.First, outlines);
        var assignments = new AssignmentPass(frame, AttachedPlans.Find(view, header, closing.Annex, outlines)).Read();
        var issuer = header.Issuer ?? IssuerPass.FromBody(frame) ?? IssuerPass.FromEnd(view, header);
        var signed = SignatureChoice.Lead(closing.Signatures, issuer?.Value);
        var evidence = new EvidenceBook();
        return new Extraction
        {
            Kind = evidence.Take("/kind", header.Kind),
            Symbol = evidence.Take("/symbol", header.Symbol),
            IssuedOn = evidence.TakeValue("/issuedOn", header.IssuedOn),
            Place = evidence.Take("/place", header.Place),
            Issuer = evidence.Take("/issuer", issuer),
            ParentIssuer = evidence.Take("/parentIssuer", header.ParentIssuer),
            Subject = evidence.Take("/subject", header.Subject),
            Addressees = evidence.TakeAll("/addressees", to),
            Copies = evidence.TakeAll("/copies", [.. addressees.Copies, .. closing.Copies]),
            Signature = evidence.TakeSignature("/signature", signed),
            CoSignatures = evidence.TakeSignatures("/coSignatures", SignatureChoice.Others(closing.Signatures, signed)),
            References = evidence.TakeReferences("/references", CodeIssuer.Complete(cited, issuer?.Value, header.ParentIssuer?.Value)),
            Aliases = evidence.TakeAll("/aliases", aliases),
            Assignments = evidence.TakeAssignments("/assignments", assignments),
            Outlines = evidence.TakeOutlines("/outlines", outlines, view),
            Tables = TableCounter.Count(view),
            Evidence = evidence.Entries,
            Findings = FindingsPass.Read(new FindingFrame(frame, closing, references.Mentions, assignments, outlines)),
        };
    }
}
