#!/bin/sh
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# print_speed.sh BUILD_FOLDER: all sheets to PDF, by this program and by two others on the same HTML and CSS.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1/tests/bench/print_speed" "$folder"
seconds() { start=$(date +%s.%N); "$@" >/dev/null 2>&1; echo "$(date +%s.%N) - $start" | bc; }
echo "transitiewijzer $(seconds "$1/transitiewijzer" print --all -o "$folder/a.pdf") s"
echo "wkhtmltopdf     $(seconds wkhtmltopdf -q "$folder/sheets.html" "$folder/b.pdf") s"
echo "weasyprint      $(seconds weasyprint "$folder/sheets.html" "$folder/c.pdf") s"
