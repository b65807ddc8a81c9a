#!/usr/bin/env bash
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [ARGS]: installs what is missing, builds, and starts Transitiewijzer with ARGS. Standard output is the program's alone.
set -u
# shellcheck source=packaging/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

program="$root/build/dev/transitiewijzer"

# Starts the reader, waits until its window stands still, and saves a picture of it.
picture_reader() {
  local picture="$root/build/reader.png" reader colours previous="" current
  "$program" "$@" &
  reader=$!
  for _ in $(seq 100); do
    sleep 0.2
    import -silent -window root "$picture" 2>/dev/null || continue
    colours=$(identify -format %k "$picture")
    current=$(cksum <"$picture")
    # A painted page has hundreds of shades; an empty screen or frame has a few.
    [ "$colours" -gt 200 ] && [ "$current" = "$previous" ] && break
    previous=$current
  done
  kill "$reader" 2>/dev/null
  wait "$reader" 2>/dev/null
  say "A picture of the reader is in build/reader.png"
}

install_packages build || exit 2
build dev transitiewijzer || exit 2

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && { [ $# -eq 0 ] || [ "$1" = open ]; }; then
  say "There is no display: the reader opens on a virtual one."
  install_packages display || exit 2
  with_display picture_reader "$@"
  exit
fi
exec "$program" "$@"
