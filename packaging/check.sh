#!/usr/bin/env bash
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check.sh [tidy] [threads] [fuzz] [SECONDS]: the checks that take too long for every commit; all three when none is named.
#   tidy     clang-tidy over every source            (build/tidy/clang-tidy.log)
#   threads  every test under the thread sanitizer   (build/tsan/threads.log)
#   fuzz     each fuzz target for SECONDS, 600 when not said; what breaks one stays in build/fuzz/found/
# The first and the last need clang 14, which Debian 12 has.
set -u
# shellcheck source=packaging/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Every source of this project, as a compiler sees it; what clang-tidy warns of is a failure.
check_tidy() {
  local log="$root/build/tidy/clang-tidy.log"
  cmake --preset tidy >"$root/build/configure-tidy.log" || return
  say "clang-tidy over every source:"
  run-clang-tidy-14 -p "$root/build/tidy" -quiet -j "$(nproc)" "^$root/(app|content|index|tests|themes)/.*\.cpp\$" >"$log" 2>/dev/null
  if ! grep -q '^clang-tidy' "$log"; then
    say "clang-tidy did not run; its output is in $log"
    return 2
  fi
  # A header is read with each file that includes it; each warning counts once.
  if grep -E '^/.*(warning|error):' "$log" | sort -u | sed "s#^$root/##" | grep .; then
    return 1
  fi
}

# Libraries of the window are not built with the sanitizer: tests/support/threads.supp says what it cannot know of them.
check_threads() {
  build tsan || return
  say "Every test under the thread sanitizer:"
  with_display ctest --preset tsan --output-log "$root/build/tsan/threads.log"
}

# check_fuzz SECONDS
check_fuzz() {
  local target kind status=0 found="$root/build/fuzz/found"
  build fuzz || return
  for target in document query; do
    say "$target: $1 seconds"
    mkdir -p "$found/$target"
    kind=()
    [ "$target" = document ] && kind=(-max_len=20000 "-dict=$root/tests/fuzz/document.dict")
    "$root/build/fuzz/tests/fuzz/${target}_fuzz" -max_total_time="$1" -artifact_prefix="$found/" "${kind[@]}" \
      "$found/$target" "$root/tests/fuzz/corpus/$target" >"$root/build/fuzz/$target.log" 2>&1 || status=1
    tail -n 3 "$root/build/fuzz/$target.log" >&2
  done
  return "$status"
}

seconds=600
wanted=()
for argument; do
  case $argument in
    tidy | threads | fuzz) wanted+=("$argument") ;;
    *[!0-9]* | '') say "Usage: check.sh [tidy] [threads] [fuzz] [SECONDS]"; exit 2 ;;
    *) seconds=$argument ;;
  esac
done
[ ${#wanted[@]} -eq 0 ] && wanted=(tidy threads fuzz)

install_packages build display test check || exit 2
cd "$root" || exit 2
failed=()
for check in "${wanted[@]}"; do
  if [ "$check" != threads ] && ! command -v clang++-14 >/dev/null; then
    say "$check is skipped: it needs clang 14, which this system does not have."
    continue
  fi
  "check_$check" "$seconds" || failed+=("$check")
done
if [ ${#failed[@]} -gt 0 ]; then
  say "Failed: ${failed[*]}"
  exit 1
fi
say "All passed: ${wanted[*]}"
