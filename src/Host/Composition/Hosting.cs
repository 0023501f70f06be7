using CustodyWatch.Alerts;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Store;
using CustodyWatch.Web;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.Logging.Console;

namespace CustodyWatch.Host.Composition;

/// <summary>Puts worker and pages into a process, and runs it until it is told to stop.</summary>
internal static class Hosting
{
    /// <summary>The worker alone: it listens to nothing.</summary>
    public static IHost Worker(WorkerParts parts, TimeProvider clock)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        AddCommon(builder, clock, LogLevel.Information);
        builder.Services.AddCustodyWatchWorker(parts);
        return builder.Build();
    }

    /// <summary>The pages, and the worker too where its parts are given.</summary>
    public static WebApplication Pages(PagesPlan plan, WorkerParts? worker, TimeProvider clock)
    {
        // Production whatever the machine says: elsewhere pages of errors show what only the log may show.
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().UseUrls(plan.Urls.Split(';'));
        AddCommon(builder, clock, plan.LogFrom);
        builder.Services.AddRouting();
        builder.Services.AddSingleton<IAlertStore>(new AlertStore(plan.Store));
        builder.Services.AddSingleton<IAccountStore>(new AccountStore(plan.Store));
        builder.Services.AddSingleton(plan.Catalogue).AddSingleton(plan.Store);
        builder.Services.AddCustodyWatchWeb(plan.Pages);
        if (plan.Demo is { } demo)
        {
            demo(builder.Services);
            // That its keys are not encrypted is no news for a machine that holds nothing but made-up persons.
            builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        }
        else
        {
            builder.Services.AddRazorPages().ConfigureApplicationPartManager(WithoutDemoPages);
        }
        if (worker is not null)
            builder.Services.AddCustodyWatchWorker(worker);
        return builder.Build().MapCustodyWatchWeb();
    }

    /// <summary>Starts it and returns when it has stopped.</summary>
    /// <exception cref="BadInputException">An address cannot be listened on.</exception>
    public static async Task RunAsync(IHost host, Func<Task> started, CancellationToken ct)
    {
        try
        {
            await host.StartAsync(ct);
        }
        catch (Exception fault) when (fault is IOException or FormatException)
        {
            throw new BadInputException(
                "web.urls", fault.Message, Say.In("什么也没有启动。", "Nothing was started."),
                Say.In("换一个端口，或结束占用该端口的程序。", "Give another port, or end the program that holds it."));
        }
        await started();
        await host.WaitForShutdownAsync(ct);
    }

    private static void AddCommon(IHostApplicationBuilder builder, TimeProvider clock, LogLevel from)
    {
        builder.Services.AddSingleton(clock);
        builder.Logging.SetMinimumLevel(from)
            .AddFilter("Quartz", LogLevel.Warning)
            // A start that fails is told in one message by whoever started it.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddSimpleConsole(line =>
            {
                line.SingleLine = true;
                line.UseUtcTimestamp = true;
                line.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
                line.ColorBehavior = LoggerColorBehavior.Disabled;
            });
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    // This assembly holds the inbox of the demo; an installation has no such page.
    private static void WithoutDemoPages(ApplicationPartManager parts)
    {
        foreach (var part in parts.ApplicationParts.Where(part => part.Name == typeof(Hosting).Assembly.GetName().Name).ToArray())
            parts.ApplicationParts.Remove(part);
    }
}
