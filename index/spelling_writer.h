// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of an index typing errors are corrected to, and writing them into Xapian's spelling table.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// A word, folded, and the number of documents that use it.
using WordCount = std::pair<std::string, Xapian::doccount>;

/// Whether typing errors are corrected to a word at all, however often it is used.
bool may_correct_to(const std::string& term);

/// In a small guide every word but those that one document's text uses alone, which are half of all: each costs Xapian
/// a dozen compressed entries. In a larger one a word must be used more.
bool is_worth_correcting_to(const Xapian::Database& database, const std::string& word, Xapian::doccount used);

/// In alphabetical order.
std::vector<WordCount> words_to_correct_to(const Xapian::Database& database);

/// Commits now and then, to bound the memory. Does nothing for an index in memory, which keeps no spellings: typing
/// errors are then not forgiven.
void write_spellings(std::span<const WordCount> words, Xapian::WritableDatabase& database);
/// Replaces what is known of one word; 0 documents: it goes. Does nothing for an index in memory.
void change_spelling(const WordCount& word, Xapian::WritableDatabase& database);

} // namespace wijzer::index
