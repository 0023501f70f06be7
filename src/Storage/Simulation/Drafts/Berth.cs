namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>What is settled about a person's cell before everybody is housed. Whatever is null is left to chance.</summary>
internal sealed class Berth
{
    /// <summary>The cell the person is in, or was in last.</summary>
    public CellDraft? Cell { get; set; }

    /// <summary>Somebody whose cell it is to be, whatever speaks against it.</summary>
    public PersonDraft? Beside { get; set; }

    /// <summary>When the person came into the cell.</summary>
    public DateTime? FromAt { get; set; }

    /// <summary>The cell before; null where there was none.</summary>
    public CellDraft? EarlierCell { get; set; }

    /// <summary>Somebody whose cell it was before.</summary>
    public PersonDraft? EarlierBeside { get; set; }

    /// <summary>A written approval to share the cell with a co-defendant.</summary>
    public string? ExemptionDocumentNo { get; set; }
}

/// <summary>A cell of the facility.</summary>
internal sealed record CellDraft(string Id, RowDraft Row);
