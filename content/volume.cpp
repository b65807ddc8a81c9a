// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/volume.h"

#include "content/base/utf8.h"
#include "content/document_reader.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace wijzer::content {
namespace {

namespace fs = std::filesystem;

/// A name with a hyphen for every character that an id cannot have.
std::string plain_key(const std::string& name) {
    std::string key;
    for (const char byte : composed_text(name)) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte & 0x80) != 0;
        const bool capital = byte >= 'A' && byte <= 'Z';
        key += plain ? byte : capital ? static_cast<char>(byte - 'A' + 'a') : '-';
    }
    return key.empty() ? "gids" : key;
}

std::string unused_key(const std::string& wish, const std::set<std::string>& taken) {
    std::string key = wish;
    for (int number = 2; taken.contains(key); ++number) {
        key = wish + '-' + std::to_string(number);
    }
    return key;
}

std::string key_of(const GuidePlace& place, const Manifest& manifest, const std::set<std::string>& taken) {
    if (!manifest.id.empty()) {
        return unused_key(plain_key(manifest.id), taken);
    }
    return place.key.empty() ? make_guide_key(place.folder, taken) : unused_key(plain_key(place.key), taken);
}

fs::path comparable(const fs::path& folder) {
    std::error_code error;
    const fs::path found = fs::weakly_canonical(folder, error);
    return error ? folder : found;
}

/// The first manifest, with what it lacks added from the others, so that every label and section is known.
Manifest join(const Volumes& volumes) {
    Manifest joined = *volumes.front()->folder.manifest;
    for (const auto& volume : volumes) {
        const Manifest& other = *volume->folder.manifest;
        if (&other == volumes.front()->folder.manifest.get()) {
            continue;
        }
        for (const Facet& facet : other.facets) {
            const auto known = std::find_if(joined.facets.begin(), joined.facets.end(),
                                            [&](const Facet& each) { return each.id == facet.id; });
            if (known == joined.facets.end()) {
                joined.facets.push_back(facet);
                continue;
            }
            std::copy_if(facet.values.begin(), facet.values.end(), std::back_inserter(known->values),
                         [&](const FacetValue& value) { return !known->find_value(value.id); });
        }
        joined.words.insert(other.words.begin(), other.words.end());
        for (const auto& group : other.synonyms) {
            if (std::find(joined.synonyms.begin(), joined.synonyms.end(), group) == joined.synonyms.end()) {
                joined.synonyms.push_back(group);
            }
        }
    }
    return joined;
}

std::string title_of(const Volume& volume) {
    return volume.key.empty() ? std::string{} : volume.folder.manifest->title;
}

DocumentReader reader_of(const Volume& volume) {
    return DocumentReader(volume.folder, [&volume](const DocumentId& stem) { return volume.name(stem); });
}

/// The volume that a document's name points to, and its stem there.
std::pair<const Volume*, DocumentId> locate(const Volumes& volumes, const DocumentId& id) {
    const auto slash = id.name.find('/');
    const std::string key = slash == std::string::npos ? std::string{} : id.name.substr(0, slash);
    const auto found = std::find_if(volumes.begin(), volumes.end(),
                                    [&](const std::shared_ptr<const Volume>& volume) { return volume->key == key; });
    return {found == volumes.end() ? nullptr : found->get(),
            {slash == std::string::npos ? id.name : id.name.substr(slash + 1)}};
}

} // namespace

std::string make_guide_key(const fs::path& folder, const std::set<std::string>& taken) {
    return unused_key(plain_key(path_to_utf8((folder / "").lexically_normal().parent_path().filename())), taken);
}

DocumentId Volume::name(const DocumentId& stem) const {
    return key.empty() || !folder.find(stem) ? stem : DocumentId{key + '/' + stem.name};
}

Volumes scan_volumes(const std::vector<GuidePlace>& places, Problems& problems) {
    Volumes volumes;
    std::set<fs::path> seen;
    std::set<std::string> keys;
    for (const GuidePlace& place : places) {
        if (!seen.insert(comparable(place.folder)).second) {
            continue;
        }
        const Manifest* fallback = volumes.empty() ? nullptr : volumes.front()->folder.manifest.get();
        auto volume = std::make_shared<Volume>();
        volume->folder = scan_folder(place.folder, problems, fallback);
        if (!volumes.empty()) {
            volume->key = key_of(place, *volume->folder.manifest, keys);
            keys.insert(volume->key);
        }
        std::error_code error; // what cannot be looked at is not there for us
        volume->is_missing = !fs::is_directory(place.folder, error);
        volumes.push_back(std::move(volume));
    }
    return volumes;
}

std::vector<Document> read_heads(const Volume& volume, std::size_t most) {
    std::vector<Document> heads;
    const DocumentReader reader = reader_of(volume);
    for (const GuideFile& file : volume.folder.files) {
        if (heads.size() == most) {
            break;
        }
        if (auto head = reader.read_head(file)) {
            head->guide = title_of(volume);
            heads.push_back(std::move(*head));
        }
    }
    return heads;
}

void name_heads(const Volume& volume, std::vector<Document>& heads) {
    for (Document& head : heads) {
        if (const GuideFile* file = volume.folder.find(head.id)) {
            head.file = file->path;
        }
        head.guide = title_of(volume);
        head.id = volume.name(head.id);
        for (Practice& practice : head.practices) {
            practice.intervention = volume.name(practice.intervention);
        }
    }
}

std::shared_ptr<const Guide> open_guide(Volumes volumes, std::vector<Document> heads) {
    Manifest manifest = join(volumes);
    return std::make_shared<const Guide>(
        std::move(manifest), std::move(heads),
        [volumes = std::move(volumes)](const DocumentId& id) -> std::optional<Document> {
            const auto [volume, stem] = locate(volumes, id);
            const GuideFile* file = volume ? volume->folder.find(stem) : nullptr;
            if (!file) {
                return std::nullopt;
            }
            Problems ignored; // the list of problems is made of all documents at once (loader.h)
            std::optional<Document> document = reader_of(*volume).read(*file, ignored);
            if (document) {
                document->guide = title_of(*volume);
            }
            return document;
        });
}

} // namespace wijzer::content
