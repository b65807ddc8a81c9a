// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/exit_codes.h"
#include "app/commands/guide_access.h"
#include "app/commands/tsv.h"
#include "app/language/numbers.h"
#include "app/language/translate.h"
#include "app/pages/facts.h"
#include "app/pages/filter_mismatch.h"
#include "app/pages/plain_text.h"
#include "app/pages/reasons.h"
#include "app/pages/situation_blocks.h"
#include "content/base/error.h"
#include "content/base/utf8.h"
#include "content/loader.h"
#include "content/rules/rules.h"

#include <iomanip>
#include <iostream>
#include <sstream>

namespace wijzer::app::commands {
namespace {

using language::tr;
using language::tr_with;

std::string label(const index::Record& record) {
    const std::string code = record.code();
    return (code.empty() ? "" : code + "  ") + record.title + (record.guide.empty() ? "" : "  (" + record.guide + ')');
}

/// The whole result of `search`, found before any of it is written.
struct Found {
    index::Answer answer;
    std::vector<std::vector<index::Reason>> reasons; ///< of each hit; empty unless they are asked for
};

Found find(index::Searcher& searcher, const Options& options) {
    Found found{searcher.search(options.query), {}};
    for (std::size_t at = 0; options.explain && at < found.answer.hits.size(); ++at) {
        found.reasons.push_back(searcher.explain(options.query, found.answer.hits[at].record.id));
    }
    return found;
}

void write_hit(const index::Hit& hit, const std::vector<index::Reason>* reasons, const Options& options,
               const content::Manifest& manifest) {
    if (options.tab_separated) {
        std::ostringstream score;
        score << std::fixed << std::setprecision(3) << hit.score;
        std::cout << tsv_row({hit.record.id.name, content::kind_name(hit.record.kind), hit.record.title, score.str()});
        return;
    }
    std::cout << label(hit.record) << '\n';
    if (!hit.mismatch.fits()) {
        std::cout << "    (" << pages::mismatch_text(hit.mismatch) << ")\n";
    }
    std::cout << "    " << hit.snippet.text << '\n';
    if (reasons) {
        std::cout << "    [" << pages::reasons_text(*reasons, manifest) << "]\n";
    }
}

/// Above the hits, for a reader; rows of values are hits alone.
void write_situations(const index::Answer& answer, const content::Manifest& manifest) {
    for (const index::Hit& hit : answer.situations) {
        std::cout << manifest.word("lijkt-op") << ": " << label(hit.record) << "\n    " << hit.record.summary << '\n';
    }
}

void write_ways_on(const index::Answer& answer) {
    std::cerr << tr("Nothing found.") << '\n';
    if (!answer.suggestion.empty()) {
        std::cerr << tr_with("Did you mean: {}", answer.suggestion) << '\n';
    }
    for (const index::RelaxedFilter& relaxed : answer.relaxed_filters) {
        std::cerr << tr_with("Without the filter '{}': {}", relaxed.filter, language::number_text(relaxed.count))
                  << '\n';
    }
    if (!answer.nearest.empty()) {
        std::string words;
        for (const std::string& word : answer.nearest) {
            words += (words.empty() ? "" : ", ") + word;
        }
        std::cerr << tr_with("Words like it: {}", words) << '\n';
    }
}

int run_search(Options options) {
    const index::OpenedGuide opened = open_for_search(options.places());
    const auto& guide = opened.guide;
    for (const auto& [facet, values] : options.query.filters.facets) {
        const content::Facet* known = guide->manifest().find_facet(facet);
        for (const std::string& value : values) {
            if (!known || !known->find_value(value)) {
                throw content::Error(tr_with("There is no facet value '{}={}'", facet, value));
            }
        }
    }
    for (const std::string& word : options.arguments) {
        options.query.text += (options.query.text.empty() ? "" : " ") + word;
    }
    const Found found = open_searcher(opened)
                            .use([&options](index::Searcher& searcher) { return find(searcher, options); })
                            .value(); // nothing only when stopped, and nobody stops it
    const index::Answer& answer = found.answer;
    if (!options.tab_separated) {
        write_situations(answer, guide->manifest());
    }
    for (std::size_t at = 0; at < answer.hits.size(); ++at) {
        write_hit(answer.hits[at], options.explain ? &found.reasons[at] : nullptr, options, guide->manifest());
    }
    if (answer.hits.empty()) {
        write_ways_on(answer);
    } else if (!answer.suggestion.empty()) {
        std::cerr << tr_with("Searched for: {}", answer.suggestion) << '\n';
    }
    return answer.hits.empty() ? exit_nothing : exit_done;
}

int run_list(const Options& options) {
    const auto guide = open_for_use(options.places()).guide;
    bool any = false;
    for (const content::Document& document : guide->documents()) {
        if (options.kind && document.kind != *options.kind) {
            continue;
        }
        any = true;
        if (options.tab_separated) {
            std::cout << tsv_row({document.id.name, content::kind_name(document.kind), document.title});
        } else {
            std::cout << std::left << std::setw(6) << document.code() << document.title << "  (" << document.id.name
                      << ")\n";
        }
    }
    return any ? exit_done : exit_nothing;
}

void write_section(const content::Section& section) {
    std::cout << '\n';
    if (!section.title.empty()) {
        std::cout << section.title << '\n' << std::string(content::character_count(section.title), '-') << '\n';
    }
    std::cout << pages::to_plain_text(section.html);
}

int run_show(const Options& options) {
    const index::OpenedGuide opened = open_for_use(options.places());
    const auto& guide = opened.guide;
    const content::Manifest& manifest = guide->manifest();
    const content::Document& document = find_document(opened, options.arguments.front());
    std::cout << (document.code().empty() ? "" : document.code() + "  ") << document.title << '\n'
              << document.summary << '\n';
    if (document.minutes && document.people) {
        std::cout << '\n'
                  << pages::time_text(*document.minutes, manifest) << " · "
                  << pages::people_text(*document.people, manifest) << '\n';
    }
    if (document.kind == content::Kind::situation) {
        std::cout << '\n' << pages::to_plain_text(pages::make_situation_text(*guide, document));
        return exit_done;
    }
    for (const content::Section& section : document.sections) {
        write_section(section);
    }
    const auto write_practice = [&](const content::Practice& practice, const content::Document& target) {
        std::cout << target.code() << "  " << target.title << " (" << content::role_name(practice.role)
                  << "): " << practice.how << '\n';
    };
    std::cout << '\n';
    for (const content::StoryUse& use : guide->stories_of(document.id)) {
        write_practice(*use.practice, *use.story);
    }
    for (const content::Practice& practice : document.practices) {
        if (const content::Document* intervention = guide->find(practice.intervention)) {
            write_practice(practice, *intervention);
        }
    }
    for (const std::string& source : document.sources) {
        std::cout << "- " << source << '\n';
    }
    return exit_done;
}

int run_check(const Options& options) {
    const std::filesystem::path folder =
        options.arguments.empty() ? options.content : content::path_from_utf8(options.arguments.front());
    content::LoadResult result = content::load_guide(folder);
    content::Problems problems = std::move(result.problems);
    for (content::Problem& problem : content::check_rules(*result.guide)) {
        problems.push_back(std::move(problem));
    }
    for (const content::Problem& problem : problems) {
        std::cout << content::to_string(problem) << '\n';
    }
    return content::has_errors(problems) ? exit_nothing : exit_done;
}

} // namespace

int run_command(const Options& options) {
    switch (options.command) {
    case Command::search:
        return run_search(options);
    case Command::list:
        return run_list(options);
    case Command::show:
        return run_show(options);
    case Command::check:
        return run_check(options);
    case Command::open:
    case Command::print:
        break; // run by other executables
    }
    return exit_failure;
}

} // namespace wijzer::app::commands
