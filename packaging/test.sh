#!/usr/bin/env bash
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [CTEST ARGS]: installs what is missing, builds with the ci preset (warnings are errors) and runs every test, those of the window
# on a virtual display.
set -u
# shellcheck source=packaging/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages build display test || exit 2
build ci || exit 2
cd "$root" || exit 2
with_display ctest --preset ci "$@"
