#!/usr/bin/env bash
# The one test command: installs what is missing, builds with warnings as errors, runs every test project.
# The last line is always "N passed, N failed"; the exit code is 0 only if nothing failed and every project ran.
# Reports and logs: artifacts/tests.
set -euo pipefail
cd "$(dirname "$0")/.."
exec < /dev/null
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1

configuration=Debug
reports=$PWD/artifacts/tests
passed=0 failed=0 skipped=0

end() {
  local line="$passed passed, $failed failed"
  if [ "$skipped" -gt 0 ]; then line="$line, $skipped skipped"; fi
  echo "$line"
  exit $((failed > 0))
}

stop() {
  echo "$1" >&2
  failed=1
  end
}

need_command() {
  command -v "$1" > /dev/null || stop "eng/test.sh: '$1' is not installed. $2"
}

# Chromium shows the pages to the browser tests; without the fonts Chinese would be boxes.
install_browser() {
  local missing=()
  [ -x /usr/bin/chromium ] || missing+=(chromium)
  ls /usr/share/fonts/opentype/noto/NotoSansCJK-*.ttc > /dev/null 2>&1 || missing+=(fonts-noto-cjk)
  [ ${#missing[@]} -gt 0 ] || return 0

  command -v apt-get > /dev/null || stop "eng/test.sh: install ${missing[*]} and try again; there is no apt-get to do it."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo > /dev/null || stop "eng/test.sh: run 'apt-get install ${missing[*]}' as root and try again."
    as_root=(sudo -n)
  fi
  echo "installing ${missing[*]}"
  {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  } > "$reports/apt-get.log" 2>&1 || stop "eng/test.sh: apt-get could not install ${missing[*]}; see $reports/apt-get.log."
}

# attribute NAME FILE: a number of the first <assembly> element of an xUnit report.
attribute() {
  sed -n "s/.*<assembly [^>]* $1=\"\([0-9]*\)\".*/\1/p; /<assembly /q" "$2"
}

run_project() {
  local project name program report log code=0 good bad errors left
  project=$(dirname "$1")
  name=$(basename "$project")
  program=$project/bin/$configuration/net10.0/CustodyWatch.$name
  report=$reports/$name.xml
  log=$reports/$name.log

  timeout 1800 "$program" --results-directory "$reports" --report-xunit-xml --report-xunit-xml-filename "$name.xml" \
    --auto-reporters off --progress off --no-ansi > "$log" 2>&1 || code=$?

  if [ ! -s "$report" ] || [ "$(attribute total "$report")" -eq 0 ]; then
    cat "$log"
    echo "$name: ran no tests or did not finish (exit code $code)"
    failed=$((failed + 1))
    return
  fi

  good=$(attribute passed "$report") bad=$(attribute failed "$report")
  errors=$(attribute errors "$report") left=$(attribute skipped "$report")
  bad=$((bad + errors))
  if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  if [ "$bad" -gt 0 ]; then cat "$log"; fi
  echo "$name: $good passed, $bad failed, $left skipped"
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
}

rm -rf "$reports"
mkdir -p "$reports"
need_command dotnet "The .NET SDK that global.json names is needed."
need_command npm "Node.js is needed for the pages' styles and scripts."
install_browser

dotnet build CustodyWatch.slnx -c "$configuration" -warnaserror -v quiet -nodeReuse:false || stop "eng/test.sh: the build failed."
for project in tests/*/*.csproj; do
  run_project "$project"
done
end
