using CustodyWatch.Host;
using CustodyWatch.Host.Terminals;

return await CommandLine.RunAsync(args, Terminal.OfProcess(), TimeProvider.System);
