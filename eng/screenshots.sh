#!/usr/bin/env bash
# Makes the pictures of README.md and docs from the running program: the browser tests photograph the demo, and these are kept.
# The date fields show Chinese dates where the browser has its Chinese texts (Debian: chromium-l10n).
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/EndToEnd.Tests -v quiet
for tests in QueueTests CalculatorTests; do
  tests/EndToEnd.Tests/bin/Debug/net10.0/CustodyWatch.EndToEnd.Tests --progress off --filter-class "*Browser.$tests"
done
mkdir -p docs/images
for picture in queue calculator timeline alert mail; do
  cp "artifacts/screenshots/$picture.png" "docs/images/$picture.png"
done
