#!/usr/bin/env bash
# Makes the README's picture from the running program: the browser tests photograph the demo, and the queue is kept.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/EndToEnd.Tests -v quiet
tests/EndToEnd.Tests/bin/Debug/net10.0/CustodyWatch.EndToEnd.Tests --progress off --filter-class '*QueueTests'
mkdir -p docs/images
cp artifacts/screenshots/queue.png docs/images/queue.png
