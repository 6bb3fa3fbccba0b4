using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Waiting;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Oversight;

public sealed class WaitingSpecs
{
    private static readonly OrganizationId Office = new(Guid.CreateVersion7());
    private static readonly OrganizationId Superior = new(Guid.CreateVersion7());
    private static readonly OrganizationId Agency = new(Guid.CreateVersion7());
    private static readonly DateOnly Today = new(2026, 9, 10);

    [Fact]
    public async Task What_is_owed_stands_in_one_list_only_by_how_urgent_it_is()
    {
        var late = Owed(ParticipantState.Drafting, Today.AddDays(-1));
        var today = Owed(ParticipantState.NotStarted, Today);
        var week = Owed(ParticipantState.Returned, Today.AddDays(7));
        var far = Owed(ParticipantState.Drafting, Today.AddDays(8));
        var sent = Owed(ParticipantState.Sent, Today.AddDays(-3));

        var waiting = await ForAsync([late, today, week, far, sent], [], Role.Specialist);

        Assert.Equal([late.Id], waiting.Late.Select(i => i.Place.Id));
        Assert.Equal([today.Id, week.Id], waiting.Soon.Select(i => i.Place.Id));
        Assert.Equal([far.Id], waiting.Mine.Select(i => i.Place.Id));
        Assert.Empty(waiting.Later);
    }

    [Theory]
    [InlineData(Role.Specialist, ParticipantState.NotStarted, WaitingStep.Begin)]
    [InlineData(Role.Specialist, ParticipantState.Returned, WaitingStep.Complete)]
    [InlineData(Role.Specialist, ParticipantState.AwaitingApproval, WaitingStep.Look)]
    [InlineData(Role.Leader, ParticipantState.AwaitingApproval, WaitingStep.Approve)]
    [InlineData(Role.Leader, ParticipantState.Approved, WaitingStep.Look)]
    [InlineData(Role.Clerk, ParticipantState.Approved, WaitingStep.Send)]
    [InlineData(Role.Inspector, ParticipantState.Drafting, WaitingStep.Look)]
    internal void The_verb_fits_the_role_and_the_state(Role role, ParticipantState state, WaitingStep step) =>
        Assert.Equal(step, NextStep.OfOwed(state, new HashSet<Role> { role }));

    [Fact]
    public async Task The_intermediary_handles_first_and_the_recipient_after_it()
    {
        var atIntermediary = Coming(ParticipantState.Sent, via: Agency, recipient: Office);
        var passedOn = Coming(ParticipantState.AcceptedByIntermediary, via: Agency, recipient: Office);
        var direct = Coming(ParticipantState.Sent, via: null, recipient: Office);
        var throughUs = Coming(ParticipantState.Sent, via: Office, recipient: Superior);
        var done = Coming(ParticipantState.Received, via: null, recipient: Office);

        var waiting = await ForAsync([], [atIntermediary, passedOn, direct, throughUs, done], Role.Clerk);

        Assert.Equal(
            new[] { passedOn.Id, direct.Id, throughUs.Id }.Select(i => i.Value).Order(),
            waiting.Mine.Select(i => i.Place.Id.Value).Order()
        );
        Assert.Empty((await ForAsync([], [direct], Role.Inspector)).Mine);
    }

    private static Task<Waiting> ForAsync(IReadOnlyList<ParticipantView> owed, IReadOnlyList<ParticipantView> coming, Role role) =>
        new WhatWaits(new TheseReviews(owed, coming), new MovableClock(new DateTimeOffset(2026, 9, 10, 2, 0, 0, TimeSpan.Zero))).ForAsync(
            new ActingUser(new UserId(Guid.Empty), "Lê Văn Bình", Office, new HashSet<Role> { role }),
            CancellationToken.None
        );

    private static ParticipantView Owed(ParticipantState state, DateOnly deadline) =>
        new(new ParticipantId(Guid.CreateVersion7()), default, "Sơ kết", Office, Superior, null, deadline, state, null, null);

    private static ParticipantView Coming(ParticipantState state, OrganizationId? via, OrganizationId recipient) =>
        new(new ParticipantId(Guid.CreateVersion7()), default, "Sơ kết", Agency, recipient, via, Today, state, null, null);

    private sealed class TheseReviews(IReadOnlyList<ParticipantView> owed, IReadOnlyList<ParticipantView> coming) : IReviews
    {
        public Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct) => throw new NotSupportedException();

        public Task<ParticipantView?> FindParticipantAsync(ParticipantId id, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<ParticipantView>> ListParticipantsAsync(ReviewId id, CancellationToken ct) =>
            throw new NotSupportedException();

        public Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct) =>
            Task.FromResult(owed);

        public Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct) =>
            Task.FromResult(coming);

        public Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct) =>
            throw new NotSupportedException();

        public Task<Outcome<ReviewId>> LaunchAsync(LaunchRequest request, ActingUser who, CancellationToken ct) =>
            throw new NotSupportedException();
    }
}
