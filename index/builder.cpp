// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/builder.h"

#include "index/analysis.h"
#include "index/best_of.h"
#include "index/neighbours.h"
#include "index/record.h"
#include "index/schema.h"
#include "index/words.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace wijzer::index {
namespace {

constexpr std::size_t progress_step = 16;        // documents between two calls
constexpr std::size_t shortest_spelling = 4;     // bytes; shorter words are not worth correcting
constexpr std::size_t shortest_lexicon_word = 4; // bytes; the splitter takes no shorter parts

// How much of a score goes along a link, in percent.
constexpr int story_to_applied = 45;
constexpr int story_to_recognisable = 25;
constexpr int applied_to_story = 35;
constexpr int recognisable_to_story = 25;
constexpr int to_related = 20;

std::string clip(std::string term) {
    if (term.size() > maximum_word) {
        term.resize(maximum_word);
    }
    return term;
}

/// Turns one document of the guide into one of the index.
class DocumentPoster {
  public:
    DocumentPoster(Analyser& analyser, Xapian::WritableDatabase& database)
        : m_analyser(analyser), m_database(database) {}

    Xapian::Document post(const content::Document& document, const std::vector<Link>& links) {
        m_document = Xapian::Document();
        m_position = 0;
        post_text(document.title, Width::title);
        for (const auto* texts : {&document.keywords, &document.helps_with}) {
            for (const std::string& text : *texts) {
                post_text(text, Width::key);
            }
        }
        post_text(document.summary, Width::key);
        for (const content::Practice& practice : document.practices) {
            post_text(practice.how, Width::document);
            m_document.add_boolean_term(clip(std::string(prefix::uses) + practice.intervention.name));
        }
        for (const std::string* text : {&document.place, &document.period}) {
            post_text(*text, Width::document);
        }
        for (const auto* texts : {&document.materials, &document.sources}) {
            for (const std::string& text : *texts) {
                post_text(text, Width::document);
            }
        }
        for (const content::Section& section : document.sections) {
            post_text(section.title, Width::document);
            post_text(section.text, Width::document);
        }
        post_properties(document);
        m_document.add_value(slot::links, serialise(links));
        return std::move(m_document);
    }

  private:
    void post_text(const std::string& text, Width width) {
        const std::vector<Word> words = split_words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            post_word(words[at].folded, width);
            if (words[at].joined_to_next && at + 1 < words.size()) {
                post_form(Form::itself, width,
                          clip(words[at].folded + words[at + 1].folded)); // co-creatie is also cocreatie
            }
        }
        m_position += 100; // a phrase does not run on from one text into the next
    }

    void post_word(const std::string& folded, Width width) {
        m_document.add_posting(folded, ++m_position, 0);
        post_form(Form::itself, width, folded);
        const WordForms& forms = m_analyser.forms(folded);
        post_form(Form::stem, width, forms.stem);
        for (const std::string& part : forms.parts) {
            post_form(Form::part, width, part);
        }
        if (m_has_spellings && folded.size() >= shortest_spelling) {
            add_spelling(folded);
        }
    }

    void add_spelling(const std::string& folded) {
        try {
            m_database.add_spelling(folded);
        } catch (const Xapian::UnimplementedError&) {
            m_has_spellings = false; // an index in memory keeps none; typos are then not forgiven
        }
    }

    /// A narrow width counts in the wider ones too.
    void post_form(Form form, Width width, const std::string& word) {
        for (const Width each : {Width::document, Width::key, Width::title}) {
            if (each <= width) {
                m_document.add_term(std::string(term_prefix(form, each)) + word);
            }
        }
    }

    void post_properties(const content::Document& document) {
        m_document.add_boolean_term(clip(std::string(prefix::title) + fold(document.title)));
        if (const std::string code = document.code(); !code.empty()) {
            m_document.add_boolean_term(std::string(prefix::code) + fold(code));
        }
        m_document.add_boolean_term(std::string(prefix::kind) + std::string(content::kind_name(document.kind)));
        m_document.add_boolean_term(clip(std::string(prefix::id) + document.id.name));
        std::string facets = "soort:" + std::string(content::kind_name(document.kind)) + '\n';
        for (const auto& [facet, values] : document.facets) {
            for (const std::string& value : values) {
                m_document.add_boolean_term(clip(std::string(prefix::facet) + facet + ':' + value));
                facets += facet + ':' + value + '\n';
            }
        }
        m_document.add_value(slot::facets, facets);
        if (document.minutes) {
            m_document.add_value(slot::minutes_low, Xapian::sortable_serialise(document.minutes->low));
            m_document.add_value(slot::minutes_high, Xapian::sortable_serialise(document.minutes->high));
        }
        if (document.people) {
            m_document.add_value(slot::people_low, Xapian::sortable_serialise(document.people->low));
            m_document.add_value(slot::people_high, Xapian::sortable_serialise(document.people->high));
        }
        m_document.set_data(serialise(make_record(document)));
    }

    Analyser& m_analyser;
    Xapian::WritableDatabase& m_database;
    Xapian::Document m_document;
    Xapian::termpos m_position = 0;
    bool m_has_spellings = true;
};

/// The links of every document, in both directions. Documents get their numbers in the guide's order.
std::vector<std::vector<Link>> collect_links(const content::Guide& guide) {
    const auto& documents = guide.documents();
    std::unordered_map<content::DocumentId, std::size_t> places;
    for (std::size_t at = 0; at < documents.size(); ++at) {
        places.emplace(documents[at].id, at);
    }
    std::vector<std::vector<Link>> links(documents.size());
    const auto connect = [&](std::size_t from, const content::DocumentId& id, int there, int back) {
        if (const auto to = places.find(id); to != places.end()) {
            links[from].push_back({static_cast<Xapian::docid>(to->second + 1), there});
            if (back > 0) {
                links[to->second].push_back({static_cast<Xapian::docid>(from + 1), back});
            }
        }
    };
    for (std::size_t at = 0; at < documents.size(); ++at) {
        for (const content::Practice& practice : documents[at].practices) {
            const bool applied = practice.role == content::Role::applied;
            connect(at, practice.intervention, applied ? story_to_applied : story_to_recognisable,
                    applied ? applied_to_story : recognisable_to_story);
        }
        for (const content::DocumentId& id : documents[at].related) {
            connect(at, id, to_related, 0);
        }
    }
    return links;
}

void add_words(std::unordered_set<std::string>& lexicon, std::string_view text) {
    for (Word& word : split_words(text)) {
        const bool has_digit =
            std::any_of(word.folded.begin(), word.folded.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
        if (word.folded.size() >= shortest_lexicon_word && !has_digit) {
            lexicon.insert(std::move(word.folded));
        }
    }
}

/// The words that the guide itself uses, to split compounds with.
std::unordered_set<std::string> collect_lexicon(const content::Guide& guide) {
    std::unordered_set<std::string> lexicon;
    for (const content::Document& document : guide.documents()) {
        add_words(lexicon, document.title);
        add_words(lexicon, document.summary);
        for (const auto* texts : {&document.keywords, &document.helps_with, &document.materials}) {
            for (const std::string& text : *texts) {
                add_words(lexicon, text);
            }
        }
        for (const content::Section& section : document.sections) {
            add_words(lexicon, section.text);
        }
    }
    for (const content::Facet& facet : guide.manifest().facets) {
        add_words(lexicon, facet.label);
        for (const content::FacetValue& value : facet.values) {
            add_words(lexicon, value.label);
        }
    }
    for (const auto& group : guide.manifest().synonyms) {
        for (const std::string& entry : group) {
            add_words(lexicon, entry);
        }
    }
    return lexicon;
}

} // namespace

std::string identity_of(const content::Guide& guide) {
    return std::to_string(schema_version) + '-' + std::to_string(guide.fingerprint());
}

bool build_index(const content::Guide& guide, Xapian::WritableDatabase& database, const Progress& progress,
                 std::stop_token stop) {
    const std::unordered_set<std::string> lexicon = collect_lexicon(guide);
    Analyser analyser([&lexicon](const std::string& word) { return lexicon.contains(word); });
    DocumentPoster poster(analyser, database);
    const std::vector<std::vector<Link>> links = collect_links(guide);
    const auto& documents = guide.documents();
    for (std::size_t done = 0; done < documents.size(); ++done) {
        if (stop.stop_requested()) {
            return false;
        }
        if (progress && done % progress_step == 0) {
            progress(done, documents.size());
        }
        const Xapian::docid number = database.add_document(poster.post(documents[done], links[done]));
        database.set_metadata(body_key(number), make_record(documents[done]).body);
    }
    Xapian::Document end;
    end.add_boolean_term(std::string(end_mark));
    database.add_document(end);
    database.set_metadata(std::string(meta_identity), identity_of(guide));
    database.commit();
    if (progress) {
        progress(documents.size(), documents.size());
    }
    return true;
}

} // namespace wijzer::index
