using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Timelines;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Notifier.Templates;

/// <summary>The picture of one person's custody in a mail. It holds neither name nor id.</summary>
/// <param name="ContentId">Its name within the mail.</param>
/// <param name="Timeline">What it shows.</param>
internal sealed record LetterPicture(string ContentId, CustodyTimeline Timeline)
{
    /// <summary>The same in words: what stands in its place where a mail program shows no pictures, and in the plain text.</summary>
    public IReadOnlyList<string> Words { get; } = new TimelineWords(Language.Zh).Lines(Timeline);

    /// <summary>The picture to be sent.</summary>
    public MailPicture Drawn => new(ContentId, Timeline.ToSvg(Language.Zh));
}
