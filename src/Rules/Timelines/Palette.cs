namespace CustodyWatch.Rules.Timelines;

/// <summary>The colours of the pages. Each differs in lightness or hatching too, so that a print in black and white can be read.</summary>
internal static class Palette
{
    public const string Paper = "#fff";
    public const string Ink = "#1b2733";
    public const string Quiet = "#5a6878";
    public const string Line = "#dde3ea";
    public const string Grid = "#e9eef3";
    public const string Custody = "#17324d";
    public const string Base = "#cfe0f2";
    public const string Extension = "#9dc0e4";
    public const string Edge = "#1d4e89";
    public const string Critical = "#b3171f";
    public const string High = "#b4480a";
    public const string ExcludedGround = "#f1f3f5";
    public const string OverdueGround = "#fbdcdd";
    public const string Excluded = "url(#cw-excluded)";
    public const string Overdue = "url(#cw-overdue)";
}
