#!/usr/bin/env bash
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [--sanitized] [CTEST ARGS]: installs what is missing, builds with the ci preset (warnings are errors) and runs every test, those of
# the window on a virtual display. With --sanitized the tests that need neither display nor program run first under address and undefined-behaviour sanitizers.
set -u
# shellcheck source=packaging/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

sanitized=no
if [ "${1:-}" = --sanitized ]; then
  sanitized=yes
  shift
fi

install_packages build display test || exit 2
cd "$root" || exit 2
if [ "$sanitized" = yes ]; then
  say "The tests that need neither display nor program, under address and undefined-behaviour sanitizers:"
  build asan || exit 2
  ctest --preset asan "$@" || exit
fi
build ci || exit 2
with_display ctest --preset ci "$@"
