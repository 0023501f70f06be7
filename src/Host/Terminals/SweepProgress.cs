using Spectre.Console;

namespace CustodyWatch.Host.Terminals;

/// <summary>Shows on standard error how many facilities are done: a bar on a terminal, plain lines elsewhere.</summary>
internal static class SweepProgress
{
    public static Task<T> WatchAsync<T>(this Terminal terminal, Func<IProgress<(int Done, int All)>, Task<T>> work) =>
        terminal.WatchAsync(Say.In("巡查看守所", "sweeping facilities"), work);

    /// <summary>Shows how much of some other work is done.</summary>
    public static Task<T> WatchAsync<T>(this Terminal terminal, string what, Func<IProgress<(int Done, int All)>, Task<T>> work) =>
        terminal.Error.Progress().StartAsync(progress => work(new Bar(progress.AddTask(what))));

    private sealed class Bar(ProgressTask task) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value)
        {
            task.MaxValue = Math.Max(1, value.All);
            task.Value = value.All == 0 ? 1 : value.Done;
        }
    }
}
