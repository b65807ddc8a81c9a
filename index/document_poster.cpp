// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/document_poster.h"

#include "index/best_of.h"
#include "index/neighbours.h"
#include "index/record.h"
#include "index/schema.h"
#include "index/words.h"

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

std::size_t place(Width width) {
    return static_cast<std::size_t>(width);
}

/// What the texts of a document say, counted: a word is analysed and posted once, however often it stands there.
class WordCounts {
  public:
    void add_text(const std::string& text, Width width) {
        const std::vector<Word> words = split_words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            Count& count = m_words[words[at].folded];
            ++count.in[place(width)];
            if (words[at].joined_to_next && at + 1 < words.size()) { // co-creatie is also cocreatie
                ++m_joined[clip(words[at].folded + words[at + 1].folded)].in[place(width)];
            }
        }
    }

    void post(Xapian::Document& document, Analyser& analyser) const {
        for (const auto& [word, count] : m_words) {
            post_form(document, Form::itself, word, count);
            const WordForms& forms = analyser.forms(word);
            if (forms.stem != word) {
                post_form(document, Form::stem, forms.stem, count);
            }
            for (const std::string& part : forms.parts) {
                post_form(document, Form::part, part, count);
            }
        }
        for (const auto& [word, count] : m_joined) {
            post_form(document, Form::itself, word, count);
        }
    }

  private:
    struct Count {
        std::array<Xapian::termcount, width_count> in{}; ///< by width
    };

    /// A narrow width counts in the wider ones too.
    static void post_form(Xapian::Document& document, Form form, const std::string& word, const Count& count) {
        const auto add = [&](Width width, Xapian::termcount times) {
            if (times > 0) {
                document.add_term(std::string(term_prefix(form, width)) + word, times);
            }
        };
        const Xapian::termcount asked = count.in[place(Width::asked)];
        const Xapian::termcount in_title = count.in[place(Width::title)];
        const Xapian::termcount in_key = in_title + count.in[place(Width::key)];
        add(Width::asked, asked);
        add(Width::title, in_title);
        add(Width::key, in_key);
        add(Width::document, in_key + asked + count.in[place(Width::document)]);
    }

    std::unordered_map<std::string, Count> m_words;
    std::unordered_map<std::string, Count> m_joined;
};

WordCounts count_words(const content::Document& document) {
    WordCounts counts;
    const auto add_all = [&](const std::vector<std::string>& texts, Width width) {
        for (const std::string& text : texts) {
            counts.add_text(text, width);
        }
    };
    counts.add_text(document.title, Width::title);
    add_all(document.keywords, Width::key);
    add_all(document.helps_with, Width::key);
    add_all(document.asked_as, Width::asked);
    counts.add_text(document.summary, Width::key);
    for (const content::Practice& practice : document.practices) {
        counts.add_text(practice.how, Width::document);
    }
    counts.add_text(document.place, Width::document);
    counts.add_text(document.period, Width::document);
    add_all(document.materials, Width::document);
    add_all(document.sources, Width::document);
    for (const content::Section& section : document.sections) {
        counts.add_text(section.title, Width::document);
        counts.add_text(section.text, Width::document);
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

Posted post(const content::Document& document, Analyser& analyser) {
    Posted posted;
    count_words(document).post(posted.document, analyser);
    add_boolean_terms(document, posted.document);
    add_values(document, posted.document);
    posted.document.set_data(serialise(make_record(document)));
    posted.texts = serialise(make_texts(document));
    return posted;
}

Xapian::Document make_end() {
    Xapian::Document end;
    end.add_boolean_term(std::string(end_mark));
    return end;
}

} // namespace wijzer::index
