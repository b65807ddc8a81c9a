// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/build/document_indexer.h"

#include "index/schema/links.h"
#include "index/schema/max_query.h"
#include "index/schema/record.h"
#include "index/schema/schema.h"
#include "index/text/words.h"

#include <array>
#include <unordered_map>

namespace wijzer::index {
namespace {

std::string clip(std::string term) {
    if (term.size() > maximum_word) {
        term.resize(maximum_word);
    }
    return term;
}

std::size_t place(Field field) {
    return static_cast<std::size_t>(field);
}

/// Counts the words of a document, so that each is analysed and posted once, however often it occurs.
class WordCounts {
  public:
    void add_text(const std::string& text, Field field) {
        const std::vector<Word> words = split_words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            Count& count = m_words[words[at].folded];
            ++count.in[place(field)];
            if (words[at].joined_to_next && at + 1 < words.size()) { // co-creatie is also cocreatie
                ++m_joined[clip(words[at].folded + words[at + 1].folded)].in[place(field)];
            }
        }
    }

    void post(Xapian::Document& document, Analyser& analyser) const {
        for (const auto& [word, count] : m_words) {
            post_as(document, TermKind::itself, word, count);
            const WordForms& forms = analyser.forms(word);
            if (forms.stem != word) {
                post_as(document, TermKind::stem, forms.stem, count);
            }
            for (const std::string& part : forms.parts) {
                post_as(document, TermKind::part, part, count);
            }
        }
        for (const auto& [word, count] : m_joined) {
            post_as(document, TermKind::itself, word, count);
        }
    }

  private:
    struct Count {
        std::array<Xapian::termcount, field_count> in{}; ///< by field
    };

    /// A narrow field counts in the wider ones too.
    static void post_as(Xapian::Document& document, TermKind kind, const std::string& word, const Count& count) {
        const auto add = [&](Field field, Xapian::termcount times) {
            if (times > 0) {
                document.add_term(std::string(term_prefix(kind, field)) + word, times);
            }
        };
        const Xapian::termcount asked = count.in[place(Field::asked)];
        const Xapian::termcount in_title = count.in[place(Field::title)];
        const Xapian::termcount in_key = in_title + count.in[place(Field::key)];
        add(Field::asked, asked);
        add(Field::title, in_title);
        add(Field::key, in_key);
        add(Field::document, in_key + asked + count.in[place(Field::document)]);
    }

    std::unordered_map<std::string, Count> m_words;
    std::unordered_map<std::string, Count> m_joined;
};

WordCounts count_words(const content::Document& document) {
    WordCounts counts;
    const auto add_all = [&](const std::vector<std::string>& texts, Field field) {
        for (const std::string& text : texts) {
            counts.add_text(text, field);
        }
    };
    counts.add_text(document.title, Field::title);
    add_all(document.keywords, Field::key);
    add_all(document.helps_with, Field::key);
    add_all(document.situation.signs, Field::key);
    add_all(document.asked_as, Field::asked);
    counts.add_text(document.summary, Field::key);
    for (const content::Practice& practice : document.practices) {
        counts.add_text(practice.how, Field::document);
    }
    for (const content::Advice& advice : document.situation.advice) {
        counts.add_text(advice.why, Field::document);
        counts.add_text(advice.condition, Field::document);
    }
    counts.add_text(document.place, Field::document);
    counts.add_text(document.period, Field::document);
    add_all(document.materials, Field::document);
    add_all(document.sources, Field::document);
    for (const content::Section& section : document.sections) {
        counts.add_text(section.title, Field::document);
        counts.add_text(section.text, Field::document);
    }
    return counts;
}

void add_boolean_terms(const content::Document& document, Xapian::Document& posted) {
    const auto add = [&](std::string_view prefix, const std::string& text) {
        posted.add_boolean_term(clip(std::string(prefix) + text));
    };
    add(prefix::title, fold(document.title));
    if (const std::string code = document.code(); !code.empty()) {
        add(prefix::code, fold(code));
    }
    add(prefix::kind, std::string(content::kind_name(document.kind)));
    add(prefix::id, document.id.name);
    for (const content::Practice& practice : document.practices) {
        add(practice.role == content::Role::applied ? prefix::applies : prefix::shows, practice.intervention.name);
    }
    for (const auto& [facet, values] : document.facets) {
        for (const std::string& value : values) {
            add(prefix::facet, facet + ':' + value);
        }
    }
}

/// Kind, then number, those without one last, then title: as in content::Guide.
std::string reading_order(const content::Document& document) {
    const double number = document.number > 0 ? document.number : 1e9;
    return std::to_string(static_cast<int>(document.kind)) + Xapian::sortable_serialise(number) + document.title;
}

void add_values(const content::Document& document, Xapian::Document& posted) {
    std::string facets = "soort:" + std::string(content::kind_name(document.kind)) + '\n';
    for (const auto& [facet, values] : document.facets) {
        for (const std::string& value : values) {
            facets += facet + ':' + value + '\n';
        }
    }
    posted.add_value(slot::facets, facets);
    posted.add_value(slot::links, serialise(links_from(document)));
    posted.add_value(slot::order, reading_order(document));
    const auto add_number = [&](Xapian::valueno slot, int number) {
        posted.add_value(slot, Xapian::sortable_serialise(number));
    };
    if (document.minutes) {
        add_number(slot::minutes_low, document.minutes->low);
        add_number(slot::minutes_high, document.minutes->high);
    }
    if (document.people) {
        add_number(slot::people_low, document.people->low);
        add_number(slot::people_high, document.people->high);
    }
}

} // namespace

IndexedDocument index_document(const content::Document& document, Analyser& analyser) {
    IndexedDocument posted;
    count_words(document).post(posted.document, analyser);
    add_boolean_terms(document, posted.document);
    add_values(document, posted.document);
    posted.document.set_data(serialise(make_record(document)));
    posted.texts = serialise(make_texts(document));
    return posted;
}

Xapian::Document make_end() {
    Xapian::Document end;
    end.add_boolean_term(std::string(end_marker));
    return end;
}

} // namespace wijzer::index
