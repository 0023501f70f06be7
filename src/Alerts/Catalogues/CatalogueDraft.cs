namespace CustodyWatch.Alerts.Catalogues;

/// <summary>A catalogue that somebody is still writing. Nobody else sees it, and no sweep works by it.</summary>
/// <param name="Text">The text so far.</param>
/// <param name="BasedOn">The hash of the version it was begun from.</param>
/// <param name="Revision">Raised by each saving, and never used twice for one account: two windows cannot overwrite one another unseen, not even where one has begun anew. 0 where nothing was saved yet.</param>
/// <param name="SavedAt">When it was saved last.</param>
public sealed record CatalogueDraft(string Text, string BasedOn, long Revision, DateTimeOffset SavedAt);
