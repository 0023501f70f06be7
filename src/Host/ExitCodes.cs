namespace CustodyWatch.Host;

/// <summary>What the executable's exit code says. Scripts rely on it.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, and something falls short: a check found errors, an example failed; or stopped from the keyboard before the end.</summary>
    public const int FallsShort = 1;

    /// <summary>The call or its input is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>A database or mail server is not there, or the program itself broke: trying the same call again later may help.</summary>
    public const int Unavailable = 3;
}
