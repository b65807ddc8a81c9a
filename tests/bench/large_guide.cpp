// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// large_guide FOLDER DOCUMENTS [WORDS]: writes a guide of that many made-up documents, of about WORDS words each (by
// default 250).
//
// The frequencies of words follow Zipf's law. The commonest are the words of the shipped guide, in the order of their
// frequency there, so that the judged questions meet long posting lists. The others are compounds of two of these, so
// that the vocabulary keeps growing as in real text. The same arguments give the same guide.

#include "content/loader.h"
#include "index/text/words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <random>

using namespace wijzer;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t vocabulary_size = 300'000;
constexpr std::size_t shortest_compound_part = 4; // bytes
constexpr double zipf_exponent = 1.05;

class Vocabulary {
  public:
    explicit Vocabulary(const content::Guide& guide) {
        std::map<std::string, std::size_t> counts;
        for (const content::Document& document : guide.documents()) {
            for (const content::Section& section : document.sections) {
                for (const index::Word& word : index::split_words(section.text)) {
                    ++counts[section.text.substr(word.begin, word.end - word.begin)];
                }
            }
        }
        for (const auto& [word, count] : counts) {
            m_words.push_back(word);
        }
        std::stable_sort(m_words.begin(), m_words.end(),
                         [&](const std::string& one, const std::string& other) { return counts[one] > counts[other]; });
        add_compounds();
        double sum = 0;
        for (std::size_t rank = 1; rank <= m_words.size(); ++rank) {
            sum += 1 / std::pow(static_cast<double>(rank), zipf_exponent);
            m_sums.push_back(sum);
        }
    }

    const std::string& draw() {
        const double place = std::uniform_real_distribution<double>(0, m_sums.back())(m_random);
        const auto found = std::lower_bound(m_sums.begin(), m_sums.end(), place);
        return m_words[static_cast<std::size_t>(found - m_sums.begin())];
    }

    std::size_t number_below(std::size_t limit) { return m_random() % limit; }

    std::string sentence(std::size_t words) {
        std::string text;
        for (std::size_t count = 0; count < words; ++count) {
            text += (text.empty() ? "" : " ") + draw();
        }
        return text;
    }

  private:
    void add_compounds() {
        std::vector<std::string> parts;
        std::copy_if(m_words.begin(), m_words.end(), std::back_inserter(parts),
                     [](const std::string& word) { return word.size() >= shortest_compound_part && word[0] >= 'a'; });
        while (m_words.size() < vocabulary_size) {
            m_words.push_back(parts[m_random() % parts.size()] + parts[m_random() % parts.size()]);
        }
    }

    std::mt19937 m_random{17};
    std::vector<std::string> m_words; ///< the commonest first
    std::vector<double> m_sums;       ///< for each word, the sum of the weights up to and including it
};

std::string facets_of(const content::Manifest& manifest, content::Kind kind, Vocabulary& vocabulary) {
    std::string lines;
    for (const content::Facet& facet : manifest.facets) {
        if (facet.kind == content::kind_name(kind) && !facet.values.empty()) {
            lines += facet.id + ": " + facet.values[vocabulary.number_below(facet.values.size())].id + '\n';
        }
    }
    return lines;
}

std::string make_document(const content::Manifest& manifest, content::Kind kind, std::size_t number, std::size_t words,
                          Vocabulary& vocabulary) {
    std::string text = "---\ntitel: \"" + vocabulary.sentence(3) + ' ' + std::to_string(number) +
                       "\"\nnummer: " + std::to_string(number) + "\nkort: \"" + vocabulary.sentence(12) +
                       "\"\nzoekwoorden: [\"" + vocabulary.draw() + "\", \"" + vocabulary.draw() + "\"]\n" +
                       facets_of(manifest, kind, vocabulary);
    if (kind == content::Kind::intervention) {
        const std::size_t minutes = 15 * (1 + vocabulary.number_below(16));
        const std::size_t people = 4 + vocabulary.number_below(30);
        text += "duur: " + std::to_string(minutes) + '-' + std::to_string(minutes * 2) +
                "\ngroep: " + std::to_string(people) + '-' + std::to_string(people * 3) + '\n';
    } else {
        text += "interventies:\n  - {id: interventie-" + std::to_string(1 + vocabulary.number_below(number)) +
                ", rol: toegepast, hoe: \"" + vocabulary.sentence(8) + "\"}\n";
    }
    text += "---\n";
    for (std::size_t written = 0; written < words;) {
        text += "## " + vocabulary.sentence(2) + "\n\n";
        for (int sentence = 0; sentence < 6; ++sentence) {
            const std::size_t length = 6 + vocabulary.number_below(14);
            text += vocabulary.sentence(length) + ". ";
            written += length;
        }
        text += "\n\n";
    }
    return text;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "large_guide FOLDER DOCUMENTS [WORDS]\n");
        return 2;
    }
    const fs::path folder = argv[1];
    const std::size_t documents = std::stoul(argv[2]);
    const std::size_t words = argc > 3 ? std::stoul(argv[3]) : 250;
    const fs::path ours = std::string(WIJZER_SOURCE_FOLDER) + "/content/nl";
    const auto shipped = content::load_guide(ours).guide;
    Vocabulary vocabulary(*shipped);
    fs::create_directories(folder / "interventies");
    fs::create_directories(folder / "praktijkverhalen");
    fs::copy_file(ours / "gids.xml", folder / "gids.xml", fs::copy_options::overwrite_existing);
    std::size_t bytes = 0;
    for (std::size_t number = 1; number <= documents; ++number) {
        const bool is_story = number % 3 == 0;
        const auto kind = is_story ? content::Kind::story : content::Kind::intervention;
        const std::string text = make_document(shipped->manifest(), kind, number, words, vocabulary);
        const char* name = is_story ? "praktijkverhalen/verhaal-" : "interventies/interventie-";
        std::ofstream(folder / (name + std::to_string(number) + ".md")) << text;
        bytes += text.size();
    }
    std::printf("%zu documents, %zu MB of text\n", documents, bytes >> 20U);
}
