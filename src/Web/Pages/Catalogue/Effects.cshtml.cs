using CustodyWatch.Alerts;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine.Differences;
using CustodyWatch.Storage.Store;
using CustodyWatch.Web.Security;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>What another catalogue would find on the real population of the reader's centres, on one day or day by day.</summary>
internal sealed class EffectsModel(Bookshelf shelf, StoreConnection store, IAlertStore alerts, WebOptions options, TimeProvider clock, Say say) : EditorsPage
{
    /// <summary>The longest period gone through day by day; longer ones would keep the reader waiting.</summary>
    public const int LongestPeriod = 62;

    public VersionPicker Picker { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>Why nothing is shown; null where something is.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What differs on the day asked; null where that was not asked.</summary>
    public OneDayEffects? OneDay { get; private set; }

    /// <summary>What differs day by day; null where that was not asked.</summary>
    public ReplayEffects? Replay { get; private set; }

    public bool HasSource => options.OpenSource is not null;

    /// <summary>Shows the effects.</summary>
    /// <param name="names">Which catalogues.</param>
    /// <param name="on">The day asked; today where none is given.</param>
    /// <param name="from">The first day of a period to go through; null for none.</param>
    /// <param name="to">The last day of the period, inclusive.</param>
    /// <param name="ct">Gives up.</param>
    public async Task OnGetAsync(PickedNames names, DateOnly? on, DateOnly? from, DateOnly? to, CancellationToken ct)
    {
        (On, From, To) = (on ?? clock.CivilToday(), from, to);
        Picker = await VersionPicker.OfAsync(shelf, store, HttpContext.Account(), (names.Old, names.New), clock.GetUtcNow(), ct);
        if (RefusalOf(Picker) is { } refusal)
            Refusal = refusal;
        else if (await FactsAsync(ct) is { Count: > 0 } facts)
            Show(facts, ct);
        else
            Refusal = say[EffectTexts.NoFacility];
    }

    private void Show(IReadOnlyList<FacilityFacts> facts, CancellationToken ct)
    {
        var (before, after) = (Picker.Old!.Compiled!, Picker.New!.Compiled!);
        if (From is { } first && To is { } last)
            Replay = ReplayEffects.Of([.. facts.Select(facility => FacilityReplay.Of(before, after, facility, first, last, ct))]);
        else
            OneDay = OneDayEffects.Of([.. facts.Select(facility => FacilityDifference.Of(before, after, facility, On))]);
    }

    private string? RefusalOf(VersionPicker picker) => picker switch
    {
        _ when !HasSource => say[EffectTexts.NoSource],
        { Refusal: { } refusal } => say[refusal],
        { Old.Compiled: null } => Broken(picker.Old!),
        { New.Compiled: null } => Broken(picker.New!),
        _ when !IsPeriodSound() => say.Format(EffectTexts.Period, LongestPeriod),
        _ => null,
    };

    private bool IsPeriodSound() => (From, To) switch
    {
        (null, null) => true,
        ({ } first, { } last) => first <= last && DayCount.BothEnds(first, last) <= LongestPeriod,
        _ => false,
    };

    private string Broken(Book book) => say.Format(EffectTexts.Broken, VersionLine.Short(book.Hash), book.Document.Problems.Count);

    // The centres of the reader's own reach, and no others.
    private async Task<IReadOnlyList<FacilityFacts>> FactsAsync(CancellationToken ct)
    {
        var reach = await alerts.FacilitiesAsync(HttpContext.Account().Reach, ct);
        await using var source = await options.OpenSource!(ct);
        var here = (await source.FacilityCodesAsync(ct)).ToHashSet();
        var facts = new List<FacilityFacts>();
        foreach (var facility in reach.Where(facility => here.Contains(facility.FacilityCode)))
            facts.Add(await source.LoadAsync(facility.FacilityCode, ct));
        return facts;
    }
}

/// <summary>Which two catalogues a page is asked for.</summary>
/// <param name="Old">The one before.</param>
/// <param name="New">The one after.</param>
public sealed record PickedNames(string? Old, string? New);
