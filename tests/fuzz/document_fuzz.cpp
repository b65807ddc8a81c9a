// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes any bytes as the file of a document: reads it, indexes it, stores its record and makes snippets. It must not
// crash, and the conditions that later steps depend on must hold (ARCHITECTURE.md). The number of bytes chooses the
// kind.

#include "content/base/utf8.h"
#include "content/document_reader.h"
#include "index/build/document_indexer.h"
#include "index/schema/record.h"
#include "index/schema/schema.h"
#include "index/text/lexicon.h"
#include "index/text/snippet.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <pugixml.hpp>
#include <set>

using namespace wijzer;

namespace {

constexpr std::size_t longest_term = 245;    // bytes that Xapian takes
constexpr std::size_t longest_snippet = 180; // bytes: 170 and two ellipses
constexpr unsigned database_step = 256;      // inputs; a database is written once in so many, because that takes long

void require(bool holds, const char* promise) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", promise);
        std::abort();
    }
}

void require_clean(const std::string& text) {
    content::TextRepairs repairs;
    content::clean_text(text, &repairs);
    require(repairs.replaced == 0 && text.find('\r') == std::string::npos, "texts are clean UTF-8");
}

/// The shipped guide, to which the document is added; read once.
struct Surroundings {
    Surroundings() {
        index::add_words(lexicon, *folder.manifest);
        for (const content::GuideFile& file : folder.files) {
            if (const auto document = reader.read(file, problems)) {
                index::add_words(lexicon, *document);
            }
        }
    }

    content::Problems problems;
    content::GuideFolder folder = content::scan_folder(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl", problems);
    content::DocumentReader reader{folder};
    index::Lexicon lexicon;
    tests::TemporaryFolder cache;
    Xapian::WritableDatabase database{content::path_to_utf8(cache.path() / "index"),
                                      Xapian::DB_CREATE | Xapian::DB_NO_SYNC};
};

content::Document parse(const Surroundings& around, std::string_view bytes) {
    content::GuideFile file;
    file.kind = static_cast<content::Kind>(bytes.size() % 3);
    const char* subfolder = file.kind == content::Kind::story ? "praktijkverhalen" : "interventies";
    file.path = around.folder.path / subfolder / "elk-bestand.md"; // pictures are looked for from here
    file.id.name = "elk-bestand";
    content::Problems problems;
    std::vector<content::Reference> references;
    content::Document document = around.reader.parse(file, content::clean_text(bytes), problems, references);
    for (const content::Reference& reference : references) {
        require_clean(reference.target.name);
    }
    return document;
}

/// Counts the depth of elements that nest in Markdown too. The frame of a picture and its caption count once.
class NestingWalker : public pugi::xml_tree_walker {
  public:
    bool for_each(pugi::xml_node& node) override {
        int levels = 0;
        for (pugi::xml_node at = node; at; at = at.parent()) {
            const std::string_view name = at.name();
            const bool nests = name == "blockquote" || name == "ul" || name == "ol" || name == "li" || name == "em" ||
                               name == "strong" || name == "a" ||
                               (name == "span" && at.attribute("class").value() != std::string_view("caption"));
            levels += nests ? 1 : 0;
        }
        // A list is cut at its own level, so an item may stand one deeper.
        require(levels <= content::maximum_nesting + 1, "nothing nests deeper than the most");
        return true;
    }
};

void check_html(const std::string& html) {
    require_clean(html);
    pugi::xml_document page;
    require(page.load_string(("<div>" + html + "</div>").c_str()), "HTML is well-formed");
    require(std::distance(page.begin(), page.end()) == 1, "HTML closes nothing that it did not open");
    NestingWalker walker;
    page.traverse(walker);
}

void check_document(const content::Document& document) {
    for (const std::string& text : {document.title, document.summary, document.place, document.period}) {
        require_clean(text);
    }
    for (const auto* texts :
         {&document.helps_with, &document.materials, &document.keywords, &document.asked_as, &document.sources}) {
        for (const std::string& text : *texts) {
            require_clean(text);
        }
    }
    for (const content::DocumentId& id : document.related) {
        require_clean(id.name);
    }
    for (const content::Practice& practice : document.practices) {
        require_clean(practice.intervention.name);
        require_clean(practice.how);
    }
    for (const auto& range : {document.minutes, document.people}) {
        require(!range || (range->low <= range->high), "ranges have their ends in order");
    }
    std::set<std::string> anchors;
    for (const content::Section& section : document.sections) {
        require(anchors.insert(section.anchor).second, "anchors are unique");
        require_clean(section.title);
        require_clean(section.text);
        check_html(section.html);
        for (const content::Item& item : section.items) {
            require_clean(item.lead);
            require_clean(item.text);
            check_html(item.html);
        }
    }
}

void check_record(const content::Document& document) {
    const index::Record record = index::make_record(document);
    const std::string data = index::serialise(record);
    const auto read = index::parse_record(data);
    require(read && index::serialise(*read) == data, "a record can be read back");
    require(read->id == record.id && read->kind == record.kind && read->number == record.number &&
                read->title == record.title && read->summary == record.summary && read->facets == record.facets &&
                read->minutes == record.minutes && read->people == record.people && read->place == record.place &&
                read->period == record.period && read->helps_with == record.helps_with,
            "a record keeps its fields");
    require(std::equal(read->practices.begin(), read->practices.end(), record.practices.begin(), record.practices.end(),
                       [](const content::Practice& one, const content::Practice& other) {
                           return one.intervention == other.intervention && one.role == other.role &&
                                  one.how == other.how;
                       }),
            "a record keeps its practices");
}

void check_posted(Surroundings& around, const content::Document& document) {
    index::Lexicon own;
    index::add_words(own, document);
    index::Analyser analyser(
        [&](const std::string& word) { return own.contains(word) || around.lexicon.contains(word); });
    const index::IndexedDocument posted = index::post(document, analyser);
    for (auto term = posted.document.termlist_begin(); term != posted.document.termlist_end(); ++term) {
        const std::string name = *term;
        require(!name.empty() && name.size() <= longest_term, "terms have a length that Xapian takes");
        require(name.find('\0') == std::string::npos, "terms have no bytes that Xapian counts twice");
    }
    const index::Texts texts = index::make_texts(document);
    const index::Texts parsed = index::parse_texts(posted.texts);
    require(parsed.body == texts.body && parsed.unseen == texts.unseen, "texts keep what they are");
    static unsigned inputs = 0;
    if (inputs++ % database_step == 0) { // the limits of the real thing
        around.database.replace_document(1, posted.document);
        around.database.set_metadata(index::texts_key(document.id.name), posted.texts);
        around.database.commit();
    }
}

void check_snippet(const index::MarkedText& snippet) {
    require_clean(snippet.text);
    require(snippet.text.size() <= longest_snippet, "snippets are short");
    std::size_t at = 0;
    for (const auto& [begin, end] : snippet.marks) {
        require(at <= begin && begin < end && end <= snippet.text.size(), "marks stand in order, inside the text");
        require_clean(snippet.text.substr(begin, end - begin));
        at = end;
    }
}

void check_snippets(const content::Document& document) {
    const index::Record record = index::make_record(document);
    index::Vocabulary vocabulary;
    index::TokenizedText head;
    index::TokenizedText body;
    head.add_sentence(record.summary, vocabulary);
    for (const std::string& sentence : record.helps_with) {
        head.add_sentence(sentence, vocabulary);
    }
    body.add_text(index::make_texts(document).body, vocabulary);
    const auto make = [&](const index::WordMatcher& matcher) {
        check_snippet(index::SnippetMaker(matcher, vocabulary).make(head, body));
    };
    index::WordMatcher matcher;
    make(matcher);
    matcher.add_word("gemeente");
    if (vocabulary.size() > 0) {
        matcher.add_word(vocabulary.word(static_cast<std::uint32_t>(vocabulary.size() - 1)));
        matcher.add_beginning(vocabulary.word(static_cast<std::uint32_t>(vocabulary.size() / 2)));
    }
    make(matcher);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Surroundings around;
    const content::Document document = parse(around, {reinterpret_cast<const char*>(data), size});
    check_document(document);
    check_record(document);
    check_posted(around, document);
    check_snippets(document);
    return 0;
}
