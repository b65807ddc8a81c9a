// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/thumbnail_strip.h"

#include "app/language/translate.h"
#include "app/reader/print/paper_drawing.h"
#include "app/reader/toolkit/native.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <wx/dc.h>
#include <wx/image.h>
#include <wx/settings.h>

namespace wijzer::app::reader {
namespace {

constexpr int width = 92;                 // DIP, of a page
constexpr int height = 131;               // DIP; no paper is higher than this in proportion to its width
constexpr int border = 5;                 // DIP around a page, with room for the frame of the selected page
constexpr int frame = 3;                  // DIP
constexpr int number_width = 34;          // DIP
constexpr std::size_t most_pictures = 64; // several screens full; 3 MB

/// Converts what cairo drew to a bitmap of wx.
wxBitmap to_bitmap(cairo_surface_t* surface, wxSize size, double scale) {
    cairo_surface_flush(surface);
    const unsigned char* bytes = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    wxImage image(size, false);
    unsigned char* target = image.GetData();
    for (int y = 0; y < size.y; ++y) {
        for (int x = 0; x < size.x; ++x) {
            const auto pixel = *reinterpret_cast<const std::uint32_t*>(bytes + y * stride + 4 * x);
            *target++ = static_cast<unsigned char>(pixel >> 16);
            *target++ = static_cast<unsigned char>(pixel >> 8);
            *target++ = static_cast<unsigned char>(pixel);
        }
    }
    return {image, wxBITMAP_SCREEN_DEPTH, scale};
}

} // namespace

class ThumbnailStrip::Model : public wxDataViewIndexListModel {
  public:
    unsigned GetColumnCount() const override { return 2; }
    wxString GetColumnType(unsigned column) const override { return column == 0 ? "long" : "string"; }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        if (column == 0) {
            value = static_cast<long>(row);
        } else {
            value = wxString::Format("%u", row + 1);
        }
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
};

class ThumbnailStrip::Renderer : public wxDataViewCustomRenderer {
  public:
    explicit Renderer(ThumbnailStrip& strip)
        : wxDataViewCustomRenderer("long", wxDATAVIEW_CELL_INERT, wxALIGN_CENTER), m_strip(strip) {}

    bool Render(wxRect cell, wxDC* dc, int state) override {
        if (!m_strip.m_pages || m_page >= m_strip.m_pages->pages.size()) {
            return false;
        }
        const wxBitmap& picture = m_strip.picture(m_page);
        const wxRect box = wxRect(m_strip.picture_size()).CentreIn(cell);
        if ((state & wxDATAVIEW_CELL_SELECTED) != 0) { // a frame, so that the colour of the row is not the only sign
            dc->SetPen(*wxTRANSPARENT_PEN);
            dc->SetBrush(wxBrush(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT)));
            dc->DrawRectangle(wxRect(box).Inflate(m_strip.FromDIP(frame)));
        }
        dc->DrawBitmap(picture, box.GetPosition());
        dc->SetPen(wxPen(wxColour(128, 132, 136)));
        dc->SetBrush(*wxTRANSPARENT_BRUSH);
        dc->DrawRectangle(box);
        return true;
    }
    wxSize GetSize() const override { return m_strip.FromDIP(wxSize(width + 2 * border, height + 2 * border)); }
    bool SetValue(const wxVariant& value) override {
        m_page = static_cast<std::size_t>(value.GetLong());
        return true;
    }
    bool GetValue(wxVariant& value) const override {
        value = static_cast<long>(m_page);
        return true;
    }

  private:
    ThumbnailStrip& m_strip;
    std::size_t m_page = 0;
};

ThumbnailStrip::ThumbnailStrip(wxWindow* parent)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_NO_HEADER | wxBORDER_NONE),
      m_model(new Model) {
    AssociateModel(m_model.get());
    AppendColumn(new wxDataViewColumn(wxString(), new Renderer(*this), 0, FromDIP(width + 4 * border)));
    AppendColumn(new wxDataViewColumn(wxString(), new wxDataViewTextRenderer, 1, FromDIP(number_width)));
    SetMinSize(FromDIP(wxSize(width + 4 * border + number_width + 20, -1)));
    native::set_accessible_name(*this, language::tr("Pages"));
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const wxDataViewItem item = GetSelection();
        const std::size_t chosen = item.IsOk() ? m_model->GetRow(item) : m_page;
        if (chosen != m_page) {
            m_page = chosen;
            if (on_page) {
                on_page(chosen);
            }
        }
    });
}

void ThumbnailStrip::show(const print::Composition* pages) {
    m_pages = pages;
    m_pictures.clear();
    m_drawn = 0;
    m_model->Reset(pages ? static_cast<unsigned>(pages->pages.size()) : 0);
}

void ThumbnailStrip::mark(std::size_t page) {
    if (!m_pages || page >= m_pages->pages.size()) {
        return;
    }
    m_page = page;
    const wxDataViewItem item = m_model->GetItem(static_cast<unsigned>(page));
    Select(item);
    SetCurrentItem(item);
    EnsureVisible(item);
}

/// The size of a page when it is as large as its box allows, in pixels.
wxSize ThumbnailStrip::picture_size() const {
    const wxSize box = FromDIP(wxSize(width, height));
    const double fit = std::min(box.x / m_pages->width, box.y / m_pages->height);
    return {static_cast<int>(std::lround(m_pages->width * fit)), static_cast<int>(std::lround(m_pages->height * fit))};
}

const wxBitmap& ThumbnailStrip::picture(std::size_t page) {
    if (const auto known = m_pictures.find(page); known != m_pictures.end()) {
        return known->second;
    }
    if (m_pictures.size() >= most_pictures) {
        m_pictures.clear();
    }
    ++m_drawn;
    const double sharpness = GetContentScaleFactor();
    const wxSize size = picture_size() * sharpness;
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.x, size.y);
    cairo_t* cairo = cairo_create(surface);
    draw_paper(cairo, *m_pages, page, {}, wxRect(size), size.x / m_pages->width);
    cairo_destroy(cairo);
    const wxBitmap& picture = m_pictures[page] = to_bitmap(surface, size, sharpness);
    cairo_surface_destroy(surface);
    return picture;
}

} // namespace wijzer::app::reader
