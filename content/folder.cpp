// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"

#include "content/address.h"
#include "content/base/file.h"
#include "content/base/fingerprint.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace wijzer::content {
namespace {

namespace fs = std::filesystem;

struct KindFolder {
    Kind kind;
    std::string_view folder; ///< below the guide's own
};
constexpr std::string_view worksheet_folder = "werkbladen"; // its Markdown files are sets of cards (card_set.h)
constexpr std::string_view questions_extension = ".vragen.txt";

/// In the order of Kind.
constexpr KindFolder kind_folders[] = {
    {Kind::intervention, "interventies"},
    {Kind::story, "praktijkverhalen"},
    {Kind::situation, "situaties"},
    {Kind::page, ""},
};

void add_size_and_time(GuideFile& file, const fs::path& path) {
    std::error_code error; // what cannot be looked at is reported when it is read
    const std::uintmax_t size = fs::file_size(path, error);
    file.size += error ? 0 : size;
    const fs::file_time_type modified = fs::last_write_time(path, error);
    file.modified = std::max(file.modified, error ? 0 : static_cast<std::int64_t>(modified.time_since_epoch().count()));
}

GuideFile look_at(Kind kind, fs::path path, const std::set<fs::path>& companions) {
    GuideFile file;
    file.kind = kind;
    file.id = make_document_id(path_to_utf8(path.stem()));
    file.path = std::move(path);
    add_size_and_time(file, file.path);
    if (const auto companion = companions.find(fs::path(file.path).replace_extension(questions_extension));
        companion != companions.end()) {
        file.questions = *companion;
        add_size_and_time(file, file.questions);
    }
    return file;
}

/// Whether a file's name can be a document's: clean text on one line.
bool is_name(const std::string& stem) {
    return clean_text(stem) == stem && stem.find('\n') == std::string::npos;
}

void read_manifest(GuideFolder& folder, Problems& problems, const Manifest* fallback) {
    const fs::path file = folder.path / "gids.xml";
    std::error_code error;
    if (fallback && !fs::exists(file, error)) {
        auto manifest = std::make_shared<Manifest>(*fallback);
        manifest->id.clear(); // that of another guide
        manifest->title = path_to_utf8((folder.path / "").lexically_normal().parent_path().filename());
        folder.manifest = std::move(manifest);
        return;
    }
    folder.manifest = std::make_shared<const Manifest>(load_manifest(file, problems));
    Problems ignored; // the manifest's own were reported just now
    folder.manifest_fingerprint = fingerprint(read_text(file, ignored).value_or(std::string{}));
}

} // namespace

const GuideFile* GuideFolder::find(const DocumentId& id) const {
    for (const auto& [kind, subfolder] : kind_folders) {
        const auto place = std::lower_bound(
            files.begin(), files.end(), std::pair(kind, &id), [](const GuideFile& file, const auto& wanted) {
                return file.kind != wanted.first ? file.kind < wanted.first : file.id < *wanted.second;
            });
        if (place != files.end() && place->kind == kind && place->id == id) {
            return &*place;
        }
    }
    return nullptr;
}

GuideFolder scan_folder(const fs::path& path, Problems& problems, const Manifest* fallback) {
    GuideFolder folder;
    folder.path = path;
    read_manifest(folder, problems, fallback);
    std::unordered_set<DocumentId> taken;
    std::vector<std::string> own_folders{std::string(worksheet_folder)};
    for (const auto& [kind, subfolder] : kind_folders) {
        own_folders.emplace_back(subfolder);
    }
    for (const auto& [kind, subfolder] : kind_folders) {
        const auto first = static_cast<std::ptrdiff_t>(folder.files.size());
        std::set<fs::path> companions = list_files(path / subfolder, questions_extension);
        for (fs::path& file : list_markdown(path / subfolder, problems)) {
            GuideFile looked = look_at(kind, std::move(file), companions);
            companions.erase(looked.questions);
            if (!is_name(looked.id.name)) {
                problems.push_back(
                    {path / subfolder, 0, 0, Severity::error,
                     "the name of '" + clean_text(path_to_utf8(looked.path.filename())) + "' is not plain text"});
            } else if (taken.insert(looked.id).second) {
                folder.files.push_back(std::move(looked));
            } else {
                problems.push_back(
                    {looked.path, 0, 0, Severity::error, "another document has the id '" + looked.id.name + "'"});
            }
        }
        for (const fs::path& companion : companions) {
            problems.push_back(
                {companion, 0, 0, Severity::error, "there is no document that these questions belong to"});
        }
        std::sort(folder.files.begin() + first, folder.files.end(),
                  [](const GuideFile& left, const GuideFile& right) { return left.id < right.id; });
        report_unread_folders((path / subfolder).lexically_normal(),
                              kind == Kind::page ? own_folders : std::vector<std::string>{}, problems);
    }
    return folder;
}

} // namespace wijzer::content
