using CustodyWatch.Notifier;
using CustodyWatch.Storage;
using CustodyWatch.Storage.Store.Catalogues;
using Microsoft.Extensions.Logging;

namespace CustodyWatch.Scheduler.Catalogues;

/// <summary>The catalogue each sweep of this process works by, taken anew at its beginning, and all of it by that one. Says in the store, in the log and by mail where the active version was refused.</summary>
/// <param name="choice">Which it is.</param>
/// <param name="uses">Where it is recorded.</param>
/// <param name="mail">To the legal staff.</param>
/// <param name="clock">The time.</param>
/// <param name="log">For operators.</param>
public sealed partial class CurrentCatalogue(
    VersionChoice choice, CatalogueUses uses, RefusalMail mail, TimeProvider clock, ILogger<CurrentCatalogue> log)
{
    private string? _inUse;

    /// <summary>Takes the catalogue for one sweep, and records it.</summary>
    /// <exception cref="DependencyUnavailableException">The store is not there.</exception>
    public async Task<ChosenCatalogue> TakeAsync(CancellationToken ct)
    {
        var chosen = await choice.ChooseAsync(ct);
        var hash = chosen.Evaluator.Catalogue;
        var mails = chosen.Refused is { } refused ? mail.About(refused, hash) : [];
        var isNews = await uses.RecordAsync(new(hash, chosen.Origin, clock.GetUtcNow()), chosen.Refused, mails, ct);
        Tell(chosen, nobodyMailed: isNews && mails.Count == 0);
        return chosen;
    }

    private void Tell(ChosenCatalogue chosen, bool nobodyMailed)
    {
        if (_inUse != chosen.Evaluator.Catalogue)
            InUse(_inUse = chosen.Evaluator.Catalogue, chosen.Origin.ToString().ToLowerInvariant());
        if (chosen.Refused is { } refused)
            Refused(refused.Hash ?? "of a history that cannot be read", chosen.Evaluator.Catalogue, refused.Why.En);
        if (nobodyMailed)
            NobodyMailed();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Sweeps work by catalogue {Catalogue} of the {Origin}.")]
    private partial void InUse(string catalogue, string origin);

    [LoggerMessage(Level = LogLevel.Error, Message = "Catalogue version {Refused} is active and was refused; sweeps stay on {InUse}. {Why}")]
    private partial void Refused(string refused, string inUse, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The configuration names no address in mail.legalStaff: nobody is mailed that the catalogue was refused.")]
    private partial void NobodyMailed();
}
