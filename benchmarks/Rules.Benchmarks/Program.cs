using BenchmarkDotNet.Running;
using CustodyWatch.Rules.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ClockBenchmarks)]).Run(args);
