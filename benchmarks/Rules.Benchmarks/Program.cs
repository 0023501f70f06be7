using BenchmarkDotNet.Running;
using CustodyWatch.Rules.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ClockBenchmarks), typeof(CatalogueBenchmarks)]).Run(args);
