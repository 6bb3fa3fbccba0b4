# Shared by run, test and tongket: finds what is needed, installs what may be installed, builds when a source is newer than the last build.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NPM_CONFIG_UPDATE_NOTIFIER=false

say() { printf '%s\n' "$*" >&2; }

# need PROGRAM PACKAGE: installs the Debian package when the program is missing and we may, else says what to install.
need() {
  command -v "$1" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Đang cài $2 ..."
    [ -n "${TONGKET_APT_UPDATED:-}" ] || { apt-get update -qq >/dev/null 2>&1; export TONGKET_APT_UPDATED=1; }
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $2 >/dev/null 2>&1 && command -v "$1" >/dev/null 2>&1 && return 0
  fi
  say "Thiếu $1: hãy cài gói $2 rồi chạy lại."
  return 1
}

need_sdk() {
  if ! command -v dotnet >/dev/null 2>&1 || ! dotnet --list-sdks | grep -q '^10\.'; then
    say "Thiếu .NET SDK 10: hãy cài dotnet-sdk-10.0 rồi chạy lại."
    exit 1
  fi
  need node nodejs && need npm npm || exit 1
}

# build STAMP PROJECT: builds in Release unless nothing changed since the stamp.
build() {
  local stamp="artifacts/$1" project=$2
  if [ -f "$stamp" ] && [ -z "$(find src tests Directory.*.props global.json -newer "$stamp" -type f \
      -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/node_modules/*' -not -path '*/wwwroot/assets/*' -print -quit 2>/dev/null)" ]; then
    return 0
  fi
  say "Đang dựng chương trình (lần đầu mất vài phút) ..."
  mkdir -p artifacts
  touch "$stamp.next"
  if ! dotnet build "$project" -c Release -v quiet --nologo -clp:NoSummary >artifacts/build.log 2>&1; then
    cat artifacts/build.log >&2
    exit 1
  fi
  mv "$stamp.next" "$stamp"
}

PROGRAM=src/TongKet/bin/Release/net10.0/tongket.dll

# Builds the program and compiles it to machine code, which halves its start; where that cannot be had it runs as built.
program() {
  build program.stamp src/TongKet/TongKet.csproj
  if [ ! -f artifacts/program/tongket.dll ] || [ artifacts/program.stamp -nt artifacts/program/.made ]; then
    rm -rf artifacts/program.new
    dotnet publish src/TongKet/TongKet.csproj -c Release -p:AheadOfTime=true -o artifacts/program.new -v quiet --nologo >artifacts/publish.log 2>&1 || return 0
    # A server that runs keeps its files: the old folder is moved away, never written over.
    rm -rf artifacts/program.old
    if [ -d artifacts/program ]; then mv artifacts/program artifacts/program.old; fi
    mv artifacts/program.new artifacts/program && touch artifacts/program/.made
  fi
  PROGRAM=artifacts/program/tongket.dll
}
