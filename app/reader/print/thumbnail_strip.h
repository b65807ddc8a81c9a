// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"

#include <functional>
#include <map>
#include <wx/bitmap.h>
#include <wx/dataview.h>

namespace wijzer::app::reader {

/// The pages of a print in small, one below the other, to go to one: a native list, of which only what is in sight is
/// drawn. The chosen row is the page that is read.
class ThumbnailStrip : public wxDataViewCtrl {
  public:
    explicit ThumbnailStrip(wxWindow* parent);

    /// The pages must stay until others are shown; null empties the strip.
    void show(const print::Composition* pages);
    /// Chooses a page and brings it in sight, without telling of it.
    void mark(std::size_t page);
    std::size_t page() const { return m_page; }
    /// How many pages were drawn since show(), for tests.
    std::size_t drawn() const { return m_drawn; }

    std::function<void(std::size_t page)> on_page; ///< the reader chose one

  private:
    class Model;
    class Renderer;
    const wxBitmap& picture(std::size_t page);
    wxSize picture_size() const;

    wxObjectDataPtr<Model> m_model;
    const print::Composition* m_pages = nullptr;
    std::map<std::size_t, wxBitmap> m_pictures; ///< those drawn last
    std::size_t m_page = 0;
    std::size_t m_drawn = 0;
};

} // namespace wijzer::app::reader
