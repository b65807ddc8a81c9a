// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"

#include <functional>
#include <map>
#include <wx/bitmap.h>
#include <wx/dataview.h>

namespace wijzer::app::reader {

/// A list of small pictures of the pages of a print, in which the reader chooses a page. A native list, which draws
/// only the rows in sight. The selected row is the current page.
class ThumbnailStrip : public wxDataViewCtrl {
  public:
    explicit ThumbnailStrip(wxWindow* parent);

    /// Shows these pages, which must live until others are shown; null shows none.
    void show(const print::Composition* pages);
    /// Selects a page and scrolls to it, without calling on_page.
    void mark(std::size_t page);
    std::size_t page() const { return m_page; }
    /// The number of pages drawn since show(), for tests.
    std::size_t drawn() const { return m_drawn; }

    std::function<void(std::size_t page)> on_page; ///< the reader chose this page, from 0

  private:
    class Model;
    class Renderer;
    const wxBitmap& picture(std::size_t page);
    wxSize picture_size() const;

    wxObjectDataPtr<Model> m_model;
    const print::Composition* m_pages = nullptr;
    std::map<std::size_t, wxBitmap> m_pictures; ///< a cache, by page
    std::size_t m_page = 0;
    std::size_t m_drawn = 0;
};

} // namespace wijzer::app::reader
