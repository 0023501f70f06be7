using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Scheduler.Catalogues;

/// <summary>What a sweep is to work by.</summary>
/// <param name="Evaluator">The catalogue, compiled once and shared.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Refused">The active version that could not be taken up, in whose place this is the last good one; null where nothing was refused.</param>
public sealed record ChosenCatalogue(IEvaluator Evaluator, CatalogueOrigin Origin, CatalogueRefusal? Refused);
