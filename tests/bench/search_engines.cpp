// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_engines.h"

#include "index/text/words.h"

#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <xapian.h>

namespace wijzer::bench {
namespace {

constexpr Xapian::doccount hits = 100;

std::string all_text(const content::Document& document) {
    std::string text = document.summary + "\n" + document.place + "\n" + document.period + "\n";
    for (const auto* texts :
         {&document.keywords, &document.helps_with, &document.asked_as, &document.materials, &document.sources}) {
        for (const std::string& each : *texts) {
            text += each + "\n";
        }
    }
    for (const content::Practice& practice : document.practices) {
        text += practice.how + "\n";
    }
    for (const content::Section& section : document.sections) {
        text += section.title + "\n" + section.text + "\n";
    }
    return text;
}

struct Database {
    sqlite3* handle = nullptr;
    Database() { sqlite3_open(":memory:", &handle); }
    ~Database() { sqlite3_close(handle); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one statement and returns its first column.
    std::vector<std::string> run(const std::string& sql, const std::vector<std::string>& values = {}) const {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(handle));
        }
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement, &sqlite3_finalize);
        for (std::size_t at = 0; at < values.size(); ++at) {
            sqlite3_bind_text(statement, static_cast<int>(at) + 1, values[at].c_str(), -1, SQLITE_TRANSIENT);
        }
        std::vector<std::string> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            rows.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        return rows;
    }
};

} // namespace

Engine our_searcher(index::Searcher& searcher) {
    return {"ours", [&searcher](const std::string& question) {
                index::Query query;
                query.text = question;
                std::vector<std::string> ids;
                for (const index::Hit& hit : searcher.search(query).hits) {
                    ids.push_back(hit.record.id.name);
                }
                return ids;
            }};
}

Engine plain_xapian(const content::Guide& guide, const std::string& stemmer) {
    Xapian::WritableDatabase database(std::string{}, Xapian::DB_BACKEND_INMEMORY);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem(stemmer));
    for (const content::Document& document : guide.documents()) {
        Xapian::Document entry;
        generator.set_document(entry);
        generator.index_text(document.title);
        generator.increase_termpos();
        generator.index_text(all_text(document));
        entry.set_data(document.id.name);
        database.add_document(entry);
    }
    return {"Xapian " + stemmer, [database, stemmer](const std::string& question) {
                Xapian::QueryParser parser;
                parser.set_database(database);
                parser.set_stemmer(Xapian::Stem(stemmer));
                parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
                Xapian::Enquire enquire(database);
                enquire.set_query(parser.parse_query(question, Xapian::QueryParser::FLAG_PARTIAL));
                std::vector<std::string> ids;
                const Xapian::MSet matches = enquire.get_mset(0, hits);
                for (auto match = matches.begin(); match != matches.end(); ++match) {
                    ids.push_back(match.get_document().get_data());
                }
                return ids;
            }};
}

Engine sqlite_fts5(const content::Guide& guide, const std::string& tokenizer) {
    const auto database = std::make_shared<Database>();
    database->run("CREATE VIRTUAL TABLE guide USING fts5(id UNINDEXED, title, body, tokenize = '" + tokenizer + "')");
    for (const content::Document& document : guide.documents()) {
        database->run("INSERT INTO guide VALUES (?, ?, ?)", {document.id.name, document.title, all_text(document)});
    }
    return {"FTS5 " + tokenizer, [database, is_trigram = tokenizer == "trigram"](const std::string& question) {
                std::string match;
                const auto words = index::split_words(question);
                for (std::size_t at = 0; at < words.size(); ++at) {
                    if (is_trigram && words[at].folded.size() < 3) {
                        continue; // fewer than three letters match nothing there
                    }
                    match += (match.empty() ? "\"" : " OR \"") + words[at].folded + '"';
                    match += !is_trigram && at + 1 == words.size() ? "*" : "";
                }
                return match.empty()
                           ? std::vector<std::string>{}
                           : database->run("SELECT id FROM guide WHERE guide MATCH ? ORDER BY rank LIMIT 100", {match});
            }};
}

} // namespace wijzer::bench
