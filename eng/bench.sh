#!/usr/bin/env bash
# Measures the clocks of a person with five stages beside a hand-written version that knows only the last dates, and reading and compiling the catalogue.
# Usage: eng/bench.sh [BenchmarkDotNet's arguments]   (a short job over all by default)
set -euo pipefail
cd "$(dirname "$0")/.."
export CUSTODYWATCH_CATALOGUE="$PWD/rules-catalog.md"
[ $# -gt 0 ] || set -- --job short --filter '*'
dotnet run --project benchmarks/Rules.Benchmarks -c Release -- --artifacts "${TMPDIR:-/tmp}/custodywatch-bench" "$@"
