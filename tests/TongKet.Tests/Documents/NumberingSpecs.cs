using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Documents;

public sealed class NumberingSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task Thirty_requests_at_once_get_thirty_numbers_without_a_gap()
    {
        await using var province = await Province.FoundAsync(postgres);

        var given = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => NumberAsync(province, province.Committee)));

        Assert.Equal(Enumerable.Range(1, 30), given.Select(g => Province.Value(g).Number).Order());
    }

    [Fact]
    public async Task One_key_gets_one_number_even_when_asked_five_times_at_once()
    {
        await using var province = await Province.FoundAsync(postgres);
        var key = Guid.CreateVersion7();

        var given = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => NumberAsync(province, province.Committee, key: key)));

        Assert.Single(given.Select(g => Province.Value(g).Id).Distinct());
        Assert.Equal(2, await province.DocumentsAsync(d => d.NextNumberAsync(province.Committee, "BC", Autumn, Token)));
    }

    [Fact]
    public async Task The_party_counts_on_over_the_turn_of_the_year_and_the_state_begins_again()
    {
        await using var province = await Province.FoundAsync(postgres);

        var party = await NumberAsync(province, province.Committee, on: new(2026, 12, 31));
        var partyNext = await NumberAsync(province, province.Committee, on: new(2027, 1, 4));
        var state = await NumberAsync(province, province.PeoplesCommittee, on: new(2026, 12, 31));
        var stateNext = await NumberAsync(province, province.PeoplesCommittee, on: new(2027, 1, 4));

        Assert.Equal(["01-BC/TU", "02-BC/TU"], [Province.Value(party).Symbol, Province.Value(partyNext).Symbol]);
        Assert.Equal(["01/BC-UBND", "01/BC-UBND"], [Province.Value(state).Symbol, Province.Value(stateNext).Symbol]);
    }

    [Fact]
    public async Task Each_type_has_its_own_numbers()
    {
        await using var province = await Province.FoundAsync(postgres);

        await NumberAsync(province, province.Committee);

        Assert.Equal("01-CV/TU", Province.Value(await NumberAsync(province, province.Committee, kind: "CV")).Symbol);
    }

    [Fact]
    public async Task A_chosen_number_is_taken_if_free_refused_if_given_and_counted_on_from()
    {
        await using var province = await Province.FoundAsync(postgres);

        var chosen = await NumberAsync(province, province.Committee, number: 40);
        var again = await NumberAsync(province, province.Committee, number: 40);
        var gap = await NumberAsync(province, province.Committee, number: 12);
        var next = await NumberAsync(province, province.Committee);

        Assert.Equal(40, Province.Value(chosen).Number);
        Assert.Equal("document.number-taken", again.Problem?.Code);
        Assert.Equal((12, 41), (Province.Value(gap).Number, Province.Value(next).Number));
    }

    [Fact]
    public async Task A_number_out_of_all_measure_is_refused_and_the_series_goes_on()
    {
        await using var province = await Province.FoundAsync(postgres);

        var slip = await NumberAsync(province, province.Committee, number: int.MaxValue);
        var next = await NumberAsync(province, province.Committee);

        Assert.Equal("document.number-too-large", slip.Problem?.Code);
        Assert.Equal(1, Province.Value(next).Number);
    }

    [Fact]
    public async Task Incoming_papers_get_one_arrival_number_each_however_often_they_are_registered()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await province.TakeDirectiveInAsync();

        await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)))
        );

        await using var command = province.App.Source.CreateCommand(
            "select (select count(*) from documents_number), (select count(*) from kernel_job where kind like '%DocumentRegistered'), (select number from documents_document)"
        );
        await using var reader = await command.ExecuteReaderAsync(Token);
        Assert.True(await reader.ReadAsync(Token));
        Assert.Equal((1L, 1L, 1), (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt32(2)));
    }

    private static readonly DateOnly Autumn = new(2026, 9, 10);

    private static Task<Outcome<RegisteredDocument>> NumberAsync(
        Province province,
        OrganizationId issuer,
        string kind = "BC",
        DateOnly? on = null,
        int? number = null,
        Guid? key = null
    ) =>
        province.DocumentsAsync(d =>
            d.RegisterOutgoingAsync(
                new OutgoingDocument(
                    key ?? Guid.CreateVersion7(),
                    issuer,
                    kind,
                    on ?? Autumn,
                    "Kết quả thực hiện Chỉ thị 17",
                    number,
                    null
                ),
                province.Officer,
                Token
            )
        );

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
