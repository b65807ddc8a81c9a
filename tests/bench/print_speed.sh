#!/bin/sh
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# print_speed.sh BUILD_FOLDER [ROUNDS]: measures making a PDF of all sheets with this program and with two others from the same HTML and
# CSS, in turns; prints medians. The index is built before, because only the first start of the program has none.
set -eu
rounds=${2:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache"
"$1/transitiewijzer" search wereldbeelden >/dev/null
"$1/tests/bench/print_speed" "$folder"
measure() {
  name=$1
  shift
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1
  echo $((($(date +%s%N) - start) / 1000000)) >>"$folder/$name.times"
}
for _ in $(seq "$rounds"); do
  measure transitiewijzer "$1/transitiewijzer" print --all -o "$folder/a.pdf"
  measure wkhtmltopdf wkhtmltopdf -q "$folder/sheets.html" "$folder/b.pdf"
  measure weasyprint weasyprint "$folder/sheets.html" "$folder/c.pdf"
done
for name in transitiewijzer wkhtmltopdf weasyprint; do
  printf '%-16s %6d ms\n' "$name" "$(sort -n "$folder/$name.times" | sed -n "$(((rounds + 1) / 2))p")"
done
