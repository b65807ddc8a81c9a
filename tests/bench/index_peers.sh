#!/bin/sh
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# index_peers.sh BUILD_FOLDER [FOLDER [ROUNDS]]: indexes one guide (ours, or a large_guide) with this program and with two
# Debian packages (xapian-omega, recoll), in turns, each time from nothing. Prints medians of documents per second and of
# the size of the index compared with the text. Then asks 20 questions of our `search` and of recollq, a process for each,
# in turns.
set -eu
build=$(realpath "$1")
source=$(realpath "${2:-$(dirname "$0")/../../content/nl}")
rounds=${3:-3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache" XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" HOME="$folder"
cp -r "$source" "$folder/gids" # its files' times are those of a guide that was just put there
mkdir "$folder/recoll"
# recollindex lowers its own priority. On a busy machine that would measure the other programs.
cat >"$folder/recoll/recoll.conf" <<END
topdirs = $folder/gids
onlyNames = *.md
idxniceprio = 0
noaspell = 1
loglevel = 2
END
cat >"$folder/recoll/mimemap" <<END
.md = text/plain
END
text=$(find "$folder/gids" -name '*.md' -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
documents=$(find "$folder/gids" -name '*.md' | wc -l)

milliseconds() { # NAME COMMAND …: adds what the command took to NAME.times
  name=$1
  shift
  start=$(date +%s%N)
  "$@" >"$folder/$name.out" 2>&1 || { cat "$folder/$name.out" >&2; exit 1; }
  echo $((($(date +%s%N) - start) / 1000000)) >>"$folder/$name.times"
}
median() { sort -n "$folder/$1.times" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
ask() { ours search "$1" || test $? -eq 1; } # 1: nothing found, as a made-up guide may say
ours() { "$build/transitiewijzer" --content "$folder/gids" "$@"; }

for _ in $(seq "$rounds"); do
  rm -rf "$folder/cache" "$folder/omega" "$folder/recoll/xapiandb"
  milliseconds transitiewijzer ours search wereldbeelden
  milliseconds omindex omindex --db "$folder/omega" --url / --mime-type=md:text/plain --stemmer=dutch --no-delete "$folder/gids"
  milliseconds recollindex recollindex -c "$folder/recoll" -z
done
printf '%s documents, %s bytes of text\n' "$documents" "$text"
for name in transitiewijzer:cache/transitiewijzer/index omindex:omega recollindex:recoll/xapiandb; do
  size=$(du -sb "$folder/${name#*:}" | cut -f1)
  awk -v name="${name%%:*}" -v ms="$(median "${name%%:*}")" -v count="$documents" -v size="$size" -v text="$text" \
    'BEGIN { printf "%-16s %8.2f s %8.0f documents a second, index %.1f times the text\n", name, ms / 1000, count * 1000 / ms, size / text }'
done

questions="systeem kaart|weerstand|kleine groep|energietransitie|gemeente en bewoners|wereldbeelden|gesprek voeren
macht|experiment|toekomst|samen leren|vastgelopen overleg|vertrouwen|water|afbouw|luisteren|belangen|leiderschap
evaluatie|voedsel"
echo "$questions" | tr '|' '\n' >"$folder/questions"
for _ in $(seq "$rounds"); do
  while read -r question; do
    milliseconds search ask "$question"
    milliseconds recollq recollq -c "$folder/recoll" -n 10 "$question"
  done <"$folder/questions"
done
for name in search recollq; do
  printf '%-16s %8d ms a question, the process included\n' "$name" "$(median "$name")"
done
