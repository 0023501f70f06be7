#!/usr/bin/env bash
# Looks for malformed case files that make the clock do something new, and keeps them in tests/Rules.Tests/Corpus.
# Usage: eng/fuzz.sh [seconds]   (60 by default)
set -euo pipefail
cd "$(dirname "$0")/.."
before=$(find tests/Rules.Tests/Corpus -name '*.yaml' | wc -l)
CUSTODYWATCH_FUZZ_SECONDS="${1:-60}" dotnet run --project tests/Rules.Tests -- --filter-class "*CorpusTests"
echo "kept $(($(find tests/Rules.Tests/Corpus -name '*.yaml' | wc -l) - before)) new case files"
