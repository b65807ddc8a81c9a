// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/loader.h"
#include "tests/support/temporary_folder.h"

#include <string>

namespace wijzer::tests {

/// A small guide on disk, sound until a test breaks it: two interventions (`kaart-tekenen` 1, `kring-vormen` 2) that
/// name each other, and one story (`dorp-aan-zee` 1) that applied the first and shows the second.
class SampleGuide {
  public:
    SampleGuide();

    const std::filesystem::path& folder() const { return m_folder.path(); }
    /// Replaces or adds a file, by its path below the guide's folder.
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        return m_folder.write(name, bytes);
    }
    /// Replaces the first `what` in a file by `with`; what must be there.
    void edit(const std::string& name, const std::string& what, const std::string& with) const;
    content::LoadResult load() const { return content::load_guide(folder()); }

    static constexpr const char* first = "interventies/kaart-tekenen.md";
    static constexpr const char* second = "interventies/kring-vormen.md";
    static constexpr const char* story = "praktijkverhalen/dorp-aan-zee.md";

  private:
    TemporaryFolder m_folder;
};

/// The guide that this project ships, loaded once.
const content::LoadResult& shipped_guide();

} // namespace wijzer::tests
