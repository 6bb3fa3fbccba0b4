using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>A review that came down from the people's committee, and the province committee's own draft below it.</summary>
internal sealed class DirectingScene : IAsyncDisposable
{
    private DirectingScene(Province province, ReviewId id) => (Province, Id) = (province, id);

    public Province Province { get; }

    /// <summary>The own review, being prepared; its id stays when it is launched.</summary>
    public ReviewId Id { get; }

    public ActingUser Writer => Province.Officer;

    public ActingUser Leader => field ??= Province.Person("Vũ Thị Hoài", Province.Committee, Role.Leader);

    public static async Task<DirectingScene> SetAsync(PostgresFixture postgres)
    {
        var ct = TestContext.Current.CancellationToken;
        var province = await Province.FoundAsync(postgres);
        var asker = Province.Person("Đoàn Văn Lộc", province.PeoplesCommittee, Role.Specialist, Role.Clerk);
        var request = province.Request(new ParticipantGroup([province.Committee], new DateOnly(2026, 10, 30)));
        var paper = await province.DocumentsAsync(d =>
            d.RegisterOutgoingAsync(
                new(
                    Guid.CreateVersion7(),
                    province.PeoplesCommittee,
                    "CV",
                    new DateOnly(2026, 8, 28),
                    "về việc tổng kết Chỉ thị 17",
                    77,
                    null
                ),
                asker,
                ct
            )
        );
        var review = Province.Value(
            await province.ReviewsAsync(r => r.LaunchAsync(request with { Directive = Province.Value(paper).Id }, asker, ct))
        );
        await province.App.DrainAsync();
        var place = (await province.ReviewsAsync(r => r.ListParticipantsAsync(review, ct))).Single().Id;
        var draft = Province.Value(await province.App.RunAsync<StartBelow, Outcome<Guid>>(s => s.HandleAsync(place, province.Officer, ct)));
        return new DirectingScene(province, new ReviewId(draft));
    }

    public Task<Outcome<ReviewId>> ComposeAsync(string type, ActingUser? who = null) =>
        Province.App.RunAsync<ComposeDirective, Outcome<ReviewId>>(c =>
            c.HandleAsync(Id, type, who ?? Writer, TestContext.Current.CancellationToken)
        );

    public Task<Outcome<int>> SaveAsync(
        DirectiveText text,
        int version,
        ActingUser? who = null,
        bool automatic = false,
        Guid? page = null
    ) =>
        Province.App.RunAsync<SaveDirective, Outcome<int>>(s =>
            s.HandleAsync(Id, text, new FromPage(version, automatic, page), who ?? Writer, TestContext.Current.CancellationToken)
        );

    public async Task<DirectiveView> ViewAsync(int? since = null) =>
        (
            await Province.App.RunAsync<ReadDirective, DirectiveView?>(r =>
                r.HandleAsync(Id, null, since, Writer, TestContext.Current.CancellationToken)
            )
        )!;

    /// <summary>The clerk's button, on a page that shows the newest version unless another one is named.</summary>
    public async Task<Outcome<TongKet.Documents.Contracts.DocumentId>> IssueAsync(int? number = null, int? seen = null)
    {
        var version = seen ?? (await ViewAsync()).Directive!.Version;
        return await Province.App.RunAsync<IssueDirective, Outcome<TongKet.Documents.Contracts.DocumentId>>(i =>
            i.HandleAsync(Id, version, number, Writer, TestContext.Current.CancellationToken)
        );
    }

    public async Task<Outcome<int>> HandOverAsync(int? seen = null)
    {
        var version = seen ?? (await ViewAsync()).Directive!.Version;
        return await Province.App.RunAsync<HandOverDirective, Outcome<int>>(h =>
            h.HandleAsync(Id, version, Writer, TestContext.Current.CancellationToken)
        );
    }

    public async Task<Outcome<int>> ApproveAsync(int? seen = null, ActingUser? leader = null)
    {
        var version = seen ?? (await ViewAsync()).Directive!.Version;
        return await DecideAsync(d => d.ApproveAsync(Id, version, leader ?? Leader, TestContext.Current.CancellationToken));
    }

    public Task<Outcome<int>> DecideAsync(Func<DecideDirective, Task<Outcome<int>>> decide) => Province.App.RunAsync(decide);

    /// <summary>Composed, signed, handed over and approved: with the clerk.</summary>
    public async Task<DirectiveText> SignedAsync()
    {
        Province.Value(await ComposeAsync("CV"));
        var view = await ViewAsync();
        var text = view.Shown with { Signer = "Đoàn Khắc Nhượng" };
        Province.Value(await SaveAsync(text, view.Directive!.Version));
        Province.Value(await HandOverAsync());
        Province.Value(await ApproveAsync());
        return text;
    }

    public ValueTask DisposeAsync() => Province.DisposeAsync();
}
