using CustodyWatch.Host.Commands;
using CustodyWatch.Host.Configuration;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Notifier;
using CustodyWatch.Rules;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Host.Composition;

/// <summary>From settings to the parts the program is put together from.</summary>
internal static class Installation
{
    // Shown on mails that are composed where no server is set up yet; the sender is settled when they go out.
    private const string NoSender = "custodywatch@localhost";

    /// <summary>The own store.</summary>
    /// <exception cref="BadInputException">None is named.</exception>
    public static StoreConnection StoreOf(Settings settings) => StoreConnection.Parse(settings.Store ?? throw Given.Missing("--store", "store"));

    /// <summary>The detention database, opened anew each time.</summary>
    /// <exception cref="BadInputException">None is named.</exception>
    public static Func<CancellationToken, Task<IFactSource>> SourceOf(Settings settings)
    {
        var connection = SourceConnection.Parse(settings.Source ?? throw Given.Missing("--source", "source"));
        return async ct => await SqliteFactSource.OpenAsync(connection, ct);
    }

    /// <summary>What a single sweep needs.</summary>
    public static WorkerParts SweepPartsOf(Settings settings) => new()
    {
        OpenSource = SourceOf(settings),
        Store = StoreOf(settings),
        Evaluator = RulesFile.Compile(settings.Rules),
        Mail = MailOf(settings, settings.Mail.From ?? NoSender),
        Smtp = SmtpOf(settings.Mail, settings.Mail.Host ?? "localhost"),
        Schedule = settings.Schedule,
    };

    /// <summary>What the worker needs: the same, and a mail server.</summary>
    /// <exception cref="BadInputException">No mail server or sender is named.</exception>
    public static WorkerParts WorkerPartsOf(Settings settings)
    {
        _ = settings.Mail.Host ?? throw NoMail("mail.host");
        _ = settings.Mail.From ?? throw NoMail("mail.from");
        return SweepPartsOf(settings);
    }

    private static MailOptions MailOf(Settings settings, string from) => new()
    {
        FromAddress = from,
        LinkBase = LinkBaseOf(settings.Web),
        LegalStaff = settings.Mail.LegalStaff?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
    };

    private static Uri LinkBaseOf(WebSettings web)
    {
        var address = web.PublicUrl ?? web.Urls.Split(';')[0];
        return Uri.TryCreate(address, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps)
            ? link
            : throw new BadInputException(
                "web.publicUrl", Say.In($"“{address}”不是可以写进邮件的网址。", $"'{address}' is no address that can stand in a mail."),
                Say.In("邮件中的链接将无法打开，因此没有启动。", "The links in mails would lead nowhere, so nothing was started."),
                Say.In("写成 https://custodywatch.example.cn 的形式。", "Write it like https://custodywatch.example.cn."));
    }

    private static SmtpOptions SmtpOf(MailSettings mail, string host) => new()
    {
        Host = host,
        Port = mail.Port,
        Tls = SmtpOptions.ParseTls(mail.Tls),
        UserName = mail.User,
        Password = mail.PasswordFile is { } file ? Given.TextOf(file).TrimEnd('\r', '\n') : null,
    };

    private static BadInputException NoMail(string key) => new(
        key, Say.In("配置中没有这一项。", "The configuration does not have it."),
        Say.In("预警将无人收到邮件，因此没有启动。", "Nobody would be mailed an alert, so nothing was started."),
        Say.In("写入配置文件，见 docs/operators.md。", "Write it into the configuration; see docs/operators.md."));
}
