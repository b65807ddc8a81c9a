// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/name_words.h"

namespace wijzer::content {

const Words& verbs_of_one() {
    static const Words all{
        "bedacht",     "bekeek",     "benadrukt", "benadrukte", "beschreef", "beschrijft", "besprak",    "betoogde",
        "betoogt",     "bewerkte",   "bouwde",    "bracht",     "bundelde",  "gebruikte",  "gaf",        "legde",
        "liet",        "maakte",     "noemde",    "noemt",      "omschreef", "onderzocht", "onderzoekt", "ontwierp",
        "ontwikkelde", "ordende",    "pleit",     "pleitte",    "schreef",   "schrijft",   "sprak",      "stelde",
        "stelt",       "tekende",    "telde",     "vindt",      "voegde",    "volgde",     "vond",       "vroeg",
        "waarschuwde", "waarschuwt", "wees",      "werkte",     "wijst",     "zag",        "zette",      "ziet"};
    return all;
}

const Words& verbs_of_several() {
    static const Words all{"bedachten",   "beredeneren",  "beschreven", "beschrijven",  "betoogden",  "betogen",
                           "bewerkten",   "bouwden",      "brachten",   "bundelden",    "gebruikten", "kwamen",
                           "laten",       "legden",       "lieten",     "maakten",      "noemden",    "noemen",
                           "omschreven",  "onderzochten", "ontwierpen", "ontwikkelden", "pleiten",    "pleitten",
                           "schreven",    "schrijven",    "spraken",    "stelden",      "stellen",    "telden",
                           "vinden",      "voegden",      "volgden",    "vonden",       "vroegen",    "waarschuwden",
                           "waarschuwen", "werkten",      "wezen",      "wijzen",       "willen",     "zagen",
                           "zetten",      "zien"};
    return all;
}

const Words& first_names() {
    static const Words all{
        "Adam",    "Albert",  "Alex",    "Alexander",   "Andrew",  "Anna",    "Anne",     "Arie",   "Arnold",
        "Augusto", "Barbara", "Barry",   "Ben",         "Bert",    "Bill",    "Bob",      "Bruno",  "Carl",
        "Carol",   "Charles", "Chris",   "Christopher", "Daniel",  "David",   "Dennis",   "Derk",   "Dick",
        "Donella", "Edgar",   "Elinor",  "Elizabeth",   "Emma",    "Eric",    "Erik",     "Eva",    "Frances",
        "Frank",   "Frans",   "Fred",    "Geert",       "George",  "Greg",    "Gustav",   "Hans",   "Harrison",
        "Helen",   "Hendrik", "Henk",    "Henry",       "Herman",  "Ian",     "Ingrid",   "Jaap",   "Jack",
        "James",   "Jan",     "Jane",    "Jeroen",      "Jitske",  "Joanna",  "Johan",    "John",   "Joost",
        "Jos",     "Joseph",  "Juanita", "Judith",      "Julia",   "Karel",   "Karen",    "Karl",   "Kees",
        "Kurt",    "Laura",   "Leonard", "Linda",       "Lisa",    "Maarten", "Margaret", "Maria",  "Mark",
        "Marleen", "Martha",  "Martin",  "Mary",        "Michael", "Michel",  "Myrna",    "Nora",   "Otto",
        "Paul",    "Paulo",   "Peter",   "Petra",       "Philip",  "Phoebe",  "Piet",     "Pieter", "Rachel",
        "Richard", "Rick",    "Rob",     "Robert",      "Roger",   "Ron",     "Rosa",     "Ruth",   "Sandra",
        "Sarah",   "Simon",   "Sophie",  "Stefan",      "Stephen", "Susan",   "Theo",     "Thomas", "Tim",
        "Tom",     "Victor",  "Walter",  "Wendell",     "Willem",  "William", "Wim"};
    return all;
}

bool is_particle(std::string_view word) {
    static const Words all{"van", "von", "de",  "der", "den", "ten", "ter", "Van",
                           "Von", "De",  "Der", "Den", "Ten", "Ter", "Le",  "La"};
    return all.contains(word);
}

bool is_opener(std::string_view word) {
    static const Words all{"Als",   "Aldus", "Bij",  "Dat",   "Door", "Hoe", "In",      "Maar", "Met", "Na",
                           "Naast", "Ook",   "Over", "Tegen", "Tot",  "Uit", "Volgens", "Voor", "Wat", "Zo"};
    return all.contains(word);
}

bool introduces_subject(std::string_view word) {
    static const Words all{"als",   "dat",     "die",  "en",   "hoe",  "maar", "of",
                           "omdat", "terwijl", "toen", "waar", "want", "wat",  "zoals"};
    return word.empty() || all.contains(word);
}

} // namespace wijzer::content
