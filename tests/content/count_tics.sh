#!/usr/bin/env bash
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# count_tics.sh [--list] [FOLDER]: counts turns of phrase that become tiresome when they occur too often, in the texts of a
# guide (by default content/nl). With --list it shows each sentence, with file and line. The counts say nothing about a single
# sentence and are no target for writers (CONTRIBUTING.md).
#
#   wie            a sentence that begins with "Wie …,"
#   inversie       one that begins with its verb: "Is het stil, wacht dan" and "Wil je verder, dan …"
#   en             one that begins with "En"
#   niet           at most six words that end in "niet."
#   vraag          a question in a story's Spanningen that nobody asks aloud (outside quotation marks)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
list=0
if [[ ${1-} == --list ]]; then
    list=1
    shift
fi
folder=${1:-$root/content/nl}
mapfile -t files < <(find "$folder" -name '*.md' | sort)

# shellcheck disable=SC1112  # they are what the texts use
awk -v list="$list" '
function count(kind, sentence) {
    ++total[kind]
    if (list) {
        print FILENAME ":" FNR ": " kind ": " sentence
    }
}

function judge(sentence, words) {
    words = split(sentence, unused, " ")
    if (sentence ~ /^Wie [^?]*,/ && sentence !~ /\?$/) {
        count("wie", sentence)
    }
    if (sentence ~ /^(Wil|Willen|Is|Zijn|Gaat|Gaan|Blijft|Blijven|Komt|Komen|Heeft|Heb|Hebben|Kan|Kun|Lukt|Loopt|Staat|Valt|Vallen|Ligt|Weet|Werkt|Werk|Wordt|Zegt|Zie|Zit|Moet|Mag|Ontbreekt|Ben|Doe|Doet|Krijg|Krijgt|Twijfel|Vraagt|Noemt) [^?]*, (dan |[a-z]+ dan[ .])/) {
        count("inversie", sentence)
    }
    if (sentence ~ /^En /) {
        count("en", sentence)
    }
    if (sentence ~ /niet\.$/ && words <= 6) {
        count("niet", sentence)
    }
    if (section == "Spanningen" && sentence ~ /\?$/) {
        count("vraag", sentence)
    }
}

FNR == 1 { head = 1; section = "" }
head {
    if (FNR > 1 && /^---/) {
        head = 0
    }
    next
}
/^## / { section = substr($0, 4); next }
{
    line = $0
    sub(/^ *(- |[0-9]+\. )/, "", line)
    gsub(/\*\*[^*]*\*\* ?/, "", line)  # names of steps and pitfalls
    gsub(/\]\([^)]*\)/, "", line)
    gsub(/[][*_]/, "", line)
    gsub(/ \([0-9]+ min\)$/, "", line)
    gsub(/‘[^’]*[.?!…]’/, "‘…’", line) # what somebody says
    gsub(/[.] /, ".\n", line)
    gsub(/[?] /, "?\n", line)
    gsub(/[!] /, "!\n", line)
    sentences = split(line, parts, "\n")
    for (number = 1; number <= sentences; ++number) {
        judge(parts[number])
    }
}

END {
    kinds = split("wie inversie en niet vraag", order, " ")
    for (number = 1; number <= kinds; ++number) {
        printf "%-10s %d\n", order[number], total[order[number]]
    }
}' "${files[@]}"
