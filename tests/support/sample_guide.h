// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/loader.h"
#include "tests/support/temporary_folder.h"

#include <string>

namespace wijzer::tests {

/// A small guide on disk without problems, until a test breaks it. Two interventions (`kaart-tekenen` 1, `kring-vormen`
/// 2) refer to each other. One story (`dorp-aan-zee` 1) applied the first; the second is recognisable in it.
class SampleGuide {
  public:
    SampleGuide();

    const std::filesystem::path& folder() const { return m_folder.path(); }
    /// Replaces or adds a file, by its path below the guide's folder.
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        return m_folder.write(name, bytes);
    }
    /// Replaces the first `what` in a file by `with`. The file must contain it.
    void edit(const std::string& name, const std::string& what, const std::string& with) const;
    content::LoadResult load() const { return content::load_guide(folder()); }

    static constexpr const char* first = "interventies/kaart-tekenen.md";
    static constexpr const char* second = "interventies/kring-vormen.md";
    static constexpr const char* story = "praktijkverhalen/dorp-aan-zee.md";

  private:
    TemporaryFolder m_folder;
};

/// The guide that is shipped with the program, loaded once.
const content::LoadResult& shipped_guide();

} // namespace wijzer::tests
