using System.Buffers;
using System.Globalization;
using MimeKit;

namespace CustodyWatch.Host.Demo;

/// <summary>The mails the demo has caught, one <c>.eml</c> file each, so that they are still there after a restart.</summary>
internal sealed class Mailbox(string folder, TimeProvider clock)
{
    private const string Ending = ".eml";

    /// <summary>Keeps a mail. The file appears whole or not at all.</summary>
    public async Task KeepAsync(ReadOnlySequence<byte> mail, CancellationToken ct)
    {
        var name = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture) + "-" + Guid.CreateVersion7().ToString("n");
        var unfinished = Path.Combine(folder, name + ".part");
        await File.WriteAllBytesAsync(unfinished, mail.ToArray(), ct);
        File.Move(unfinished, Path.Combine(folder, name + Ending));
    }

    /// <summary>Gives all mails, newest first.</summary>
    public IReadOnlyList<CaughtMail> All() =>
        [.. Directory.EnumerateFiles(folder, "*" + Ending).OrderDescending(StringComparer.Ordinal).Select(Read)];

    /// <summary>Gives one mail, or null where there is none of that id.</summary>
    public CaughtMail? Find(string id)
    {
        var file = Path.Combine(folder, Path.GetFileName(id) + Ending);
        return File.Exists(file) ? Read(file) : null;
    }

    private static CaughtMail Read(string file) => new(Path.GetFileNameWithoutExtension(file), MimeMessage.Load(file));
}

/// <summary>One caught mail.</summary>
/// <param name="Id">Its file's name, without the ending.</param>
/// <param name="Message">The mail.</param>
internal sealed record CaughtMail(string Id, MimeMessage Message)
{
    public string Subject => Message.Subject ?? "（无主题）";
}
