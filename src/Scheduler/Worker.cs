using CustodyWatch.Alerts;
using CustodyWatch.Notifier;
using CustodyWatch.Rules;
using CustodyWatch.RulesEngine;
using CustodyWatch.Scheduler.Catalogues;
using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CustodyWatch.Scheduler;

/// <summary>What the worker works with.</summary>
public sealed record WorkerParts
{
    /// <summary>Opens the detention centre's database.</summary>
    public required Func<CancellationToken, Task<IFactSource>> OpenSource { get; init; }

    public required StoreConnection Store { get; init; }

    /// <summary>The catalogue of the file given or shipped: what sweeps work by while the store has no active version.</summary>
    public required IEvaluator Evaluator { get; init; }

    public required MailOptions Mail { get; init; }

    public required SmtpOptions Smtp { get; init; }

    public ScheduleOptions Schedule { get; init; } = new();
}

/// <summary>Puts the worker together.</summary>
public static class Worker
{
    /// <summary>Registers sweeps, outbox and schedule; the host starts and stops them.</summary>
    /// <exception cref="BadInputException">The schedule has a cron expression that cannot be read.</exception>
    public static IServiceCollection AddCustodyWatchWorker(this IServiceCollection services, WorkerParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        CheckCron(parts.Schedule.FullSweepCron);
        services.AddCustodyWatchSweep(parts);
        services.AddSingleton(provider => new Outbox(parts.Store, NewId()));
        services.AddSingleton(provider => new MailRound(
            provider.GetRequiredService<Outbox>(), parts.Smtp, parts.Mail, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SweepGate>();
        // Before the schedule: hosted services start in the order of their registration.
        services.AddHostedService<OutboxRecovery>();
        services.AddQuartz(quartz => Schedule.Enter(quartz, parts.Schedule, TimeProvider.System));
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>Registers what a single sweep needs.</summary>
    public static IServiceCollection AddCustodyWatchSweep(this IServiceCollection services, WorkerParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        services.AddSingleton(new FacilityStates(parts.Store));
        services.AddSingleton(new SweepCommit(parts.Store));
        services.AddSingleton<IAccountStore>(new AccountStore(parts.Store));
        services.AddSingleton(provider => new Pipeline(provider.GetRequiredService<IAccountStore>(), parts.Mail, NewId));
        services.AddSingleton(provider => new VersionChoice(parts.Evaluator, parts.Store, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new CatalogueUses(parts.Store));
        services.AddSingleton(new RefusalMail(parts.Mail, NewId));
        services.AddSingleton<CurrentCatalogue>();
        services.AddSingleton(provider => new FacilitySweep(
            provider.GetRequiredService<FacilityStates>(), provider.GetRequiredService<SweepCommit>(),
            provider.GetRequiredService<Pipeline>(), NewId, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<Sweep>(provider, parts.OpenSource));
        return services;
    }

    // Sortable by the time they were made.
    private static string NewId() => Guid.CreateVersion7().ToString("N");

    private static void CheckCron(string cron)
    {
        if (!CronExpression.TryParse(cron, out _))
            throw new BadInputException(
                "schedule.fullSweepCron", $"'{cron}' is no cron expression.", "The daily sweep would never run.",
                "Write six or seven fields, seconds first, such as '0 10 0 * * ?' for ten past midnight.");
    }
}
