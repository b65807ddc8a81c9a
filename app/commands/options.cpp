// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

#include "app/commands/exit_codes.h"
#include "app/language/translate.h"
#include "app/system/paths.h"
#include "content/address.h"
#include "content/base/utf8.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace wijzer::app::commands {
namespace {

using language::tr;

/// "beweging=verbinden" → a filter on a facet.
void add_facet_filter(index::Filters& filters, const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
        throw CLI::ValidationError("--facet", tr("write it as name=value, such as beweging=verbinden"));
    }
    filters.facets[text.substr(0, equals)].push_back(text.substr(equals + 1));
}

CLI::Option* add_kind(CLI::App& command, std::string& kind) {
    return command.add_option("--kind", kind, tr("only this kind"))
        ->check(CLI::IsMember({"interventie", "praktijkverhaal", "situatie", "pagina"}));
}

/// The values as CLI11 reads them, until take_over() converts them.
struct Words {
    std::string content;
    std::string kind;
    std::vector<std::string> facets;
    std::string output;
    std::string paper;
    int minutes = 0;
    int people = 0;
};

void describe_search(CLI::App& app, Options& options, Words& words) {
    CLI::App* search = app.add_subcommand("search", tr("search the guide; best first"));
    search->add_option("words", options.arguments, tr("what to look for"));
    add_kind(*search, words.kind);
    search->add_option("--facet", words.facets, tr("only documents with this value, such as beweging=verbinden"));
    search->add_option("--minutes", words.minutes, tr("the time there is"))->check(CLI::PositiveNumber);
    search->add_option("--people", words.people, tr("the size of the group"))->check(CLI::PositiveNumber);
    search->add_option("--limit", options.query.limit, tr("at most this many"))->check(CLI::Range(1, 100'000));
    search->add_flag("--tsv", options.tab_separated, tr("id, kind, title and score, tab-separated"));
    search->add_flag("--why", options.explain, tr("say why each was found"));
}

void describe_worksheets(CLI::App& print, Options& options) {
    print.add_option("--tiles", options.tiles, tr("large worksheets in pieces, on a4 or a3"))
        ->check(CLI::IsMember({"a3", "a4"}));
    print.add_flag("--example", options.print_examples, tr("worksheets with their filled examples"));
}

void describe_print(CLI::App& app, Options& options, Words& words) {
    CLI::App* print = app.add_subcommand("print", tr("make a PDF of sheets"));
    CLI::Option* ids = print->add_option("ids", options.arguments, tr("ids or codes"));
    CLI::Option* all =
        print->add_flag("--all", options.print_all, tr("all interventions; as a book, the whole guide"))->excludes(ids);
    CLI::Option* bookmarks = print->add_flag("--bookmarks", options.print_bookmarks, tr("what you bookmarked"))
                                 ->excludes(ids)
                                 ->excludes(all);
    CLI::Option* overview =
        print->add_flag("--kaart", options.overview, tr("the whole guide in one picture, on a3 or a4"))->excludes(ids);
    CLI::Option* as = print->add_option("--as", options.print_as, tr("sheet, hand-out, cards, worksheet or book"))
                          ->check(CLI::IsMember({"sheet", "hand-out", "cards", "worksheet", "book"}));
    CLI::Option* large = print->add_flag("--large", options.print_large, tr("large type"));
    CLI::Option* grey = print->add_flag("--grey", options.print_grey, tr("without colour"));
    CLI::Option* notes =
        print->add_flag("--notes", options.print_notes, tr("with your own notes, on sheets and in books"));
    overview->excludes(bookmarks)->excludes(notes);
    overview->excludes(as)->excludes(large)->excludes(grey); // the overview has one form: refused, and not ignored
    print->add_option("-o,--output", words.output, tr("the PDF to write; - is standard output"))->required();
    print->add_option("--paper", words.paper, tr("a4, a5 or letter; a3 and a4 for the kaart; a0 to a4 for worksheets"))
        ->check(CLI::IsMember({"a0", "a1", "a2", "a3", "a4", "a5", "letter"}));
    describe_worksheets(*print, options);
    print->add_option("--theme", options.theme, tr("the theme for typefaces and colours"));
}

void describe(CLI::App& app, Options& options, Words& words) {
    app.set_version_flag("--version", WIJZER_VERSION);
    app.add_option("--content", words.content, tr("the guide's folder"));
    app.require_subcommand(0, 1);
    app.fallthrough();
    CLI::App* open = app.add_subcommand("open", tr("open the reader at a document"));
    open->add_option("id", options.arguments, tr("id or code"))->expected(0, 1);
    describe_search(app, options, words);
    CLI::App* list = app.add_subcommand("list", tr("list all documents"));
    add_kind(*list, words.kind);
    list->add_flag("--tsv", options.tab_separated, tr("id, kind and title, tab-separated"));
    CLI::App* show = app.add_subcommand("show", tr("show a document as text"));
    show->add_option("id", options.arguments, tr("id or code"))->required()->expected(1);
    describe_print(app, options, words);
    CLI::App* check = app.add_subcommand("check", tr("report problems in a guide, one a line"));
    check->add_option("folder", options.arguments, tr("the guide's folder"))->expected(0, 1);
}

Command command_of(const CLI::App& app) {
    constexpr std::pair<const char*, Command> names[] = {{"open", Command::open},   {"search", Command::search},
                                                         {"list", Command::list},   {"show", Command::show},
                                                         {"print", Command::print}, {"check", Command::check}};
    for (const auto& [name, command] : names) {
        if (app.got_subcommand(name)) {
            return command;
        }
    }
    return Command::open;
}

void take_over(const Words& words, Options& options) {
    options.content = words.content.empty() ? system::shipped_data_folder() / "content" / "nl"
                                            : content::path_from_utf8(words.content);
    options.content_given = !words.content.empty();
    options.output = content::path_from_utf8(words.output);
    options.paper_given = !words.paper.empty();
    options.paper = options.paper_given ? words.paper : options.paper;
    options.kind = content::kind_from_name(words.kind);
    options.query.filters.kind = options.kind;
    for (const std::string& facet : words.facets) {
        add_facet_filter(options.query.filters, facet);
    }
    if (words.minutes > 0) {
        options.query.filters.minutes = words.minutes;
    }
    if (words.people > 0) {
        options.query.filters.people = words.people;
    }
}

/// "transitiewijzer:ID", as a desktop hands over a link, means "open ID".
std::vector<std::string> without_link_scheme(int argc, const char* const* argv) {
    std::vector<std::string> words(argv + 1, argv + argc);
    constexpr std::string_view scheme = "transitiewijzer:";
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (words[index].starts_with(scheme)) {
            words[index] = content::decode_percent(std::string_view(words[index]).substr(scheme.size()));
            while (words[index].starts_with('/')) {
                words[index].erase(0, 1);
            }
            words.insert(words.begin() + static_cast<std::ptrdiff_t>(index), "open");
            break;
        }
    }
    return words;
}

} // namespace

std::optional<Options> parse_options(int argc, const char* const* argv, int& exit_code) {
    Options options;
    Words words;
    CLI::App app(tr("Transitiewijzer: interventions for societal transitions, offline"), "transitiewijzer");
    describe(app, options, words);
    try {
        std::vector<std::string> arguments = without_link_scheme(argc, argv);
        std::reverse(arguments.begin(), arguments.end()); // CLI11 takes them from the back
        app.parse(std::move(arguments));
        take_over(words, options);
        options.command = command_of(app);
        return options;
    } catch (const CLI::Success& success) { // --help, --version
        exit_code = app.exit(success);
    } catch (const CLI::Error& error) {
        std::cerr << "transitiewijzer: " << error.what() << '\n';
        exit_code = exit_failure;
    }
    return std::nullopt;
}

std::vector<content::GuidePlace> Options::places() const {
    std::vector<content::GuidePlace> all{content};
    if (!content_given) {
        all.insert(all.end(), own_guides.begin(), own_guides.end());
    }
    return all;
}

} // namespace wijzer::app::commands
