#!/usr/bin/env bash
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# format.sh: checks that every source is formatted by clang-format 14 with .clang-format. Other versions format some lines differently, so
# with those the exit code is 77 (skipped).
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2

formatter=
for candidate in clang-format-14 clang-format; do
  if "$candidate" --version 2>/dev/null | grep -q 'version 14\.'; then
    formatter=$candidate
    break
  fi
done
if [ -z "$formatter" ]; then
  echo "Skipped: .clang-format is for version 14, and this system has $(clang-format --version 2>/dev/null || echo 'no clang-format')."
  exit 77
fi
find app content index tests themes \( -name '*.cpp' -o -name '*.h' \) -print0 |
  xargs -0 -n 20 -P "$(nproc)" "$formatter" --dry-run --Werror
