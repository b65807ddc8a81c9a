// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/names.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace wijzer::content {
namespace {

using Words = std::set<std::string_view>;

/// What one person does to an idea, and what several do.
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

/// Common first names in writing about transitions and group work; a list to add to.
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

/// Words that begin a sentence before a name.
bool is_opener(std::string_view word) {
    static const Words all{"Als",   "Aldus", "Bij",  "Dat",   "Door", "Hoe", "In",      "Maar", "Met", "Na",
                           "Naast", "Ook",   "Over", "Tegen", "Tot",  "Uit", "Volgens", "Voor", "Wat", "Zo"};
    return all.contains(word);
}

/// A word after which a name can be the subject of the verb that follows; after "in" or "de eerste" it cannot.
bool introduces_subject(std::string_view word) {
    static const Words all{"als",   "dat",     "die",  "en",   "hoe",  "maar", "of",
                           "omdat", "terwijl", "toen", "waar", "want", "wat",  "zoals"};
    return word.empty() || all.contains(word);
}

bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           (static_cast<unsigned char>(byte) >= 0x80);
}

/// ASCII and Latin-1.
bool begins_with_capital(std::string_view word) {
    constexpr unsigned char latin_lead = 0xC3;
    if (word.size() > 1 && static_cast<unsigned char>(word[0]) == latin_lead) {
        return static_cast<unsigned char>(word[1]) < 0x9F; // À to Þ
    }
    return !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
}

std::string with_small_first(std::string_view word) {
    std::string small(word);
    if (!small.empty() && small[0] >= 'A' && small[0] <= 'Z') {
        small[0] = static_cast<char>(small[0] - 'A' + 'a');
    } else if (begins_with_capital(word)) {
        small[1] = static_cast<char>(small[1] + 0x20);
    }
    return small;
}

/// "Kahane" of "Kahane’s".
std::string_view without_genitive(std::string_view word) {
    constexpr std::string_view ending = "’s";
    return word.ends_with(ending) ? word.substr(0, word.size() - ending.size()) : word;
}

/// A text in words; what stands between two of them tells whether they belong together.
class WordList {
  public:
    explicit WordList(std::string_view text) : m_text(text) {
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t length = word_length(at);
            if (length == 0) {
                at += mark_length(at);
                continue;
            }
            m_words.push_back(text.substr(at, length));
            at += length;
        }
    }

    std::size_t size() const { return m_words.size(); }
    std::string_view operator[](std::size_t at) const { return m_words[at]; }
    std::size_t begin_of(std::size_t at) const { return static_cast<std::size_t>(m_words[at].data() - m_text.data()); }
    /// What stands after word `at`, up to the next one or the end.
    std::string_view gap(std::size_t at) const {
        const std::size_t end = begin_of(at) + m_words[at].size();
        return m_text.substr(end, (at + 1 < size() ? begin_of(at + 1) : m_text.size()) - end);
    }
    std::string_view after(std::size_t at) const { return m_text.substr(begin_of(at) + m_words[at].size()); }
    char before(std::size_t at) const { return begin_of(at) == 0 ? '\n' : m_text[begin_of(at) - 1]; }
    /// The next word, when only a space lies between.
    std::string_view next(std::size_t at) const {
        return at + 1 < size() && gap(at) == " " ? m_words[at + 1] : std::string_view{};
    }
    std::string_view previous(std::size_t at) const {
        return at > 0 && gap(at - 1) == " " ? m_words[at - 1] : std::string_view{};
    }

  private:
    /// The bytes of a quotation mark, a dash or an ellipsis (U+2010 to U+203F), or of one other mark.
    std::size_t mark_length(std::size_t at) const {
        return m_text.substr(at).starts_with("\xE2\x80") ? std::min<std::size_t>(3, m_text.size() - at) : 1;
    }

    bool is_apostrophe(std::size_t at) const { return m_text.substr(at).starts_with("’"); }

    std::size_t word_length(std::size_t at) const {
        const auto letter = [&](std::size_t place) {
            return place < m_text.size() && is_word_byte(m_text[place]) && mark_length(place) == 1;
        };
        std::size_t end = at;
        while (end < m_text.size()) {
            if (letter(end) || (end > at && m_text[end] == '-' && letter(end + 1))) {
                ++end;
            } else if (constexpr std::size_t apostrophe = 3;
                       end > at && is_apostrophe(end) && letter(end + apostrophe)) {
                end += apostrophe;
            } else {
                break;
            }
        }
        return end - at;
    }

    std::string_view m_text;
    std::vector<std::string_view> m_words;
};

/// Words that together are one name, by their places.
struct Name {
    std::size_t first;
    std::size_t last; ///< the surname
};

/// "R." and each of "J.L.A.", where the next word follows closely.
bool is_initial(const WordList& words, std::size_t at) {
    return words[at].size() == 1 && begins_with_capital(words[at]) && at + 1 < words.size() &&
           (words.gap(at) == "." || words.gap(at) == ". ");
}

std::size_t skip_particles(const WordList& words, std::size_t at) {
    while (at < words.size() && is_particle(words[at]) && words.gap(at) == " ") {
        ++at;
    }
    return at;
}

/// The name that begins at `at`: "Booth Sweeney", "De Vicente Lopez", "R. Lewis", "Suzanne van den Bosch", and where
/// the sentence goes on "von Wirth".
std::optional<Name> read_name(const WordList& words, std::size_t at, bool may_begin_small) {
    if (at >= words.size() || words[at] == "de") {
        return std::nullopt; // an article: "Vennix en de school"
    }
    const std::size_t begin = skip_particles(words, at);
    if (begin >= words.size() || !begins_with_capital(words[begin]) ||
        (!may_begin_small && !begins_with_capital(words[at]))) {
        return std::nullopt;
    }
    Name name{at, begin};
    bool only_initials = is_initial(words, begin);
    while (name.last + 1 < words.size() && (only_initials || words.gap(name.last) == " ")) {
        const bool surname_follows = only_initials || first_names().contains(words[name.last]);
        const std::size_t next = surname_follows ? skip_particles(words, name.last + 1) : name.last + 1;
        if (next >= words.size() || !begins_with_capital(words[next])) {
            break;
        }
        name.last = next;
        only_initials = only_initials && is_initial(words, next);
    }
    return name;
}

/// All of "Gearty, Bradbury-Huang en Reason" when it begins at `at`; one name, or none.
std::vector<Name> read_names(const WordList& words, std::size_t at) {
    const auto first = read_name(words, at, false);
    if (!first) {
        return {};
    }
    std::vector<Name> names{*first};
    while (words.gap(names.back().last) == ", ") {
        const auto name = read_name(words, names.back().last + 1, false);
        if (!name) {
            break;
        }
        names.push_back(*name);
    }
    const std::size_t end = names.back().last;
    const bool joined = words.next(end) == "en" && words.gap(end + 1) == " ";
    const auto last = joined ? read_name(words, end + 2, true) : std::nullopt;
    if (!last) {
        return {*first};
    }
    names.push_back(*last);
    return names;
}

bool begins_with_year(std::string_view text) {
    constexpr std::size_t digits = 4;
    return text.size() >= digits &&
           std::all_of(text.begin(), text.begin() + digits, [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// Words that only follow the authors of a publication.
bool is_citation(const WordList& words, const std::vector<Name>& names) {
    const std::string_view tail = words.after(names.back().last);
    const bool others = tail.starts_with(" en collega’s") || tail.starts_with(" en anderen") ||
                        tail.starts_with(" en medeauteurs") || tail.starts_with(" e.a.");
    const bool in_brackets = words.before(names.front().first) == '(';
    return others || (in_brackets && tail.starts_with(", ") && begins_with_year(tail.substr(2)));
}

/// A person's verb at either side, or the word for quoting somebody.
bool acts_as_person(const WordList& words, const std::vector<Name>& names) {
    const std::string_view previous = words.previous(names.front().first);
    const std::string before = with_small_first(previous);
    const Words& verbs = names.size() == 1 ? verbs_of_one() : verbs_of_several();
    return (verbs.contains(words.next(names.back().last)) && introduces_subject(previous)) ||
           verbs.contains(previous) || before == "volgens" || before == "aldus";
}

bool has_first_name(const WordList& words, const Name& name) {
    return name.last > name.first && first_names().contains(words[name.first]);
}

/// Not an abbreviation: "Es" but not "DRIFT".
bool has_small_letters(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

std::string text_of(const WordList& words, const Name& name) {
    const char* begin = words[name.first].data();
    const std::string_view last = without_genitive(words[name.last]);
    return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

using WordSet = std::set<std::string, std::less<>>;

WordSet words_of(const std::vector<std::string>& texts) {
    WordSet all;
    for (const std::string& text : texts) {
        const WordList words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            all.emplace(without_genitive(words[at]));
        }
    }
    return all;
}

enum class Authors { with_initials, all };

/// The surnames in "Duke, R.D. & Geurts, J.L.A. (2004). …", those that initials follow; of `all` also those in "Torrens
/// & von Wirth (2021). …", which two organisations look like too.
WordSet authors_of(const std::vector<std::string>& sources, Authors which) {
    WordSet authors;
    for (const std::string& source : sources) {
        const std::string_view part = std::string_view(source).substr(0, source.find(" ("));
        const WordList words(part);
        const bool joined = which == Authors::all && part.find('&') != std::string_view::npos &&
                            part.find('.') == std::string_view::npos;
        for (std::size_t at = 0; at < words.size(); ++at) {
            const bool before_initial = words.gap(at) == ", " && at + 1 < words.size() && words[at + 1].size() == 1 &&
                                        words.gap(at + 1).starts_with('.');
            if (begins_with_capital(words[at]) && (before_initial || joined)) {
                authors.emplace(words[at]);
            }
        }
    }
    return authors;
}

/// The words of `text` that begin with a small letter.
void add_common(std::string_view text, WordSet& common) {
    const WordList words(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!begins_with_capital(words[at])) {
            common.emplace(words[at]);
        }
    }
}

/// The names of one section.
class SectionNames {
  public:
    SectionNames(const WordSet& common, const WordSet& authors, const Document& document, const Reporter& reporter)
        : m_common(common), m_authors(authors), m_own_authors(authors_of(document.sources, Authors::all)),
          m_in_sources(words_of(document.sources)), m_reporter(reporter) {}

    void check_line(std::string_view text, int line) const {
        const WordList words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            std::vector<Name> names = read_names(words, at);
            if (!names.empty()) {
                drop_common_start(words, names.front());
                check_names(words, names, line);
                at = names.back().last;
            }
        }
    }

  private:
    bool is_common(std::string_view word) const { return m_common.contains(with_small_first(word)); }

    /// "Volgens Termeer": a sentence's first word has a capital too.
    void drop_common_start(const WordList& words, Name& name) const {
        while (name.first < name.last && !is_particle(words[name.first]) &&
               (is_opener(words[name.first]) || is_common(words[name.first]))) {
            ++name.first;
        }
    }

    bool is_known(const WordList& words, const Name& name) const {
        return m_in_sources.contains(without_genitive(words[name.last]));
    }

    bool may_be_name(const WordList& words, const Name& name) const {
        const std::string_view surname = without_genitive(words[name.last]);
        const bool particle = is_particle(words[name.first]);
        return has_small_letters(surname) && (particle || !is_common(surname));
    }

    void check_names(const WordList& words, const std::vector<Name>& names, int line) const {
        const bool adjective = names.size() == 1 && words[names.front().last].ends_with("se");
        const bool cited = is_citation(words, names);
        const bool together = names.size() > 1 && std::any_of(names.begin(), names.end(), [&](const Name& name) {
                                  return m_own_authors.contains(without_genitive(words[name.last]));
                              });
        const bool persons = (acts_as_person(words, names) && !adjective) || together;
        for (auto name = names.begin(); name != names.end(); ++name) {
            if (is_known(words, *name) || !may_be_name(words, *name) || shares_surname(words, names, name)) {
                continue;
            }
            const std::string text = text_of(words, *name);
            if (cited || is_initial(words, name->first)) {
                m_reporter.error(line, "'" + text + "' is named here and stands in no source");
            } else if (persons || has_first_name(words, *name) ||
                       m_authors.contains(without_genitive(words[name->last]))) {
                m_reporter.warning(line, "'" + text + "' looks like the name of a person who stands in no source");
            }
        }
    }

    /// "Myrna" in "Myrna en Greg Lewis".
    static bool shares_surname(const WordList& words, const std::vector<Name>& names,
                               std::vector<Name>::const_iterator name) {
        const auto next = std::next(name);
        return next != names.end() && name->first == name->last && first_names().contains(words[name->first]) &&
               next->last > next->first;
    }

    const WordSet& m_common;
    const WordSet& m_authors;
    WordSet m_own_authors;
    WordSet m_in_sources;
    const Reporter& m_reporter;
};

} // namespace

NameRules::NameRules(const Guide& guide) {
    for (const Document& document : guide.documents()) {
        for (const auto* texts : {&document.helps_with, &document.keywords, &document.asked_as}) {
            std::for_each(texts->begin(), texts->end(), [&](const std::string& text) { add_common(text, m_common); });
        }
        for (const Section& section : document.sections) {
            add_common(section.text, m_common);
        }
        m_authors.merge(authors_of(document.sources, Authors::with_initials));
    }
}

void NameRules::check(const Document& intervention, const Reporter& reporter) const {
    const Section* section = intervention.find_section("bewijs");
    if (!section) {
        return;
    }
    const SectionNames names(m_common, m_authors, intervention, reporter);
    std::string_view text = section->text;
    for (std::size_t number = 0; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const int line = number < section->text_lines.size() ? section->text_lines[number] : section->line;
        names.check_line(text.substr(0, end), line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace wijzer::content
