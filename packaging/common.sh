# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shellcheck shell=bash
# Shared by run.sh and test.sh. Everything here speaks on stderr; stdout belongs to the program.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# missing_packages KIND…: names the packages of these kinds, for this release of Debian, that are not installed.
missing_packages() {
  local kinds=" $* " release wanted installed
  release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  wanted=$(awk -v kinds="$kinds" -v release="$release" \
    '!/^#/ && index(kinds, " " $1 " ") && (NF < 3 || $3 == release) { print $2 }' "$root/packaging/packages.txt")
  # shellcheck disable=SC2086 # one word a package
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $wanted 2>/dev/null | awk '$2 == "installed" { print $1 }')
  comm -23 <(sort <<<"$wanted") <(sort <<<"$installed") | tr '\n' ' ' | sed 's/ $//'
}

# install_packages KIND…: installs what is missing, or says in one sentence what that is and why it could not.
install_packages() {
  local missing as_root=()
  missing=$(missing_packages "$@")
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "These packages are missing and only root can install them: $missing"
      return 2
    fi
    as_root=(sudo)
  fi
  say "Installing: $missing"
  mkdir -p "$root/build"
  # shellcheck disable=SC2086
  if ! { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update &&
         "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
       >"$root/build/install.log" 2>&1 </dev/null; then
    say "These packages are missing and could not be installed (build/install.log says why): $missing"
    return 2
  fi
}

# build PRESET [TARGET…]: configures when needed and builds; the output goes to a log that is named on failure.
build() {
  local preset=$1 log
  shift
  log="$root/build/build-$preset.log"
  mkdir -p "$root/build"
  if ! (
    cd "$root" || exit 1
    # build.ninja exists only after a configuration that succeeded; ninja itself configures again when a CMake file changed.
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" || exit 1
    cmake --build --preset "$preset" ${1:+--target "$@"}
  ) >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    say "The build failed; all of its output is in build/build-$preset.log"
    return 2
  fi
}

# with_display COMMAND…: runs a command on a virtual display with a window manager, and ends both after it.
with_display() {
  local channel number xvfb manager status
  channel=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$channel" >/dev/null 2>&1 &
  xvfb=$!
  for _ in $(seq 100); do
    number=$(cat "$channel")
    [ -n "$number" ] && break
    sleep 0.1
  done
  rm -f "$channel"
  if [ -z "$number" ]; then
    say "The virtual display did not start."
    return 2
  fi
  DISPLAY=":$number" openbox >/dev/null 2>&1 &
  manager=$!
  DISPLAY=":$number" "$@"
  status=$?
  kill "$manager" "$xvfb" 2>/dev/null
  wait "$manager" "$xvfb" 2>/dev/null
  return "$status"
}
