// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/drawing.h"

#include "content/base/regular_file.h"
#include "content/base/utf8.h"

#include <cmath>
#include <librsvg/rsvg.h>
#include <system_error>

namespace wijzer::app::layout {
namespace {

constexpr std::size_t maximum_size = std::size_t{1} << 20; // bytes, as content/rules/worksheets.h has it

struct FreeError {
    void operator()(GError* error) const { g_error_free(error); }
};

const guint8* as_bytes(std::string_view text) {
    return reinterpret_cast<const guint8*>(text.data());
}

/// Whether a call of librsvg went well. What it says of the reason is for nobody: `check` has looked at the file.
template<typename Call> bool succeeds(Call call) {
    GError* error = nullptr;
    const bool done = call(&error) != FALSE;
    const std::unique_ptr<GError, FreeError> owned(error);
    return done;
}

} // namespace

void Drawing::Release::operator()(RsvgHandle* handle) const {
    g_object_unref(handle);
}

std::optional<Drawing> Drawing::read(std::string_view bytes, std::string_view css) {
    if (bytes.empty() || bytes.size() > maximum_size) {
        return std::nullopt;
    }
    Drawing drawing;
    succeeds([&](GError** error) {
        drawing.m_handle.reset(rsvg_handle_new_from_data(as_bytes(bytes), bytes.size(), error));
        return drawing.m_handle ? TRUE : FALSE;
    });
    if (!drawing.m_handle || !succeeds([&](GError** error) {
            return rsvg_handle_set_stylesheet(drawing.m_handle.get(), as_bytes(css), css.size(), error);
        })) {
        return std::nullopt;
    }
    gboolean has_box = FALSE;
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(drawing.m_handle.get(), nullptr, nullptr, nullptr, nullptr, &has_box, &box);
    constexpr double largest = 10'000; // millimetres; paper is not larger
    if (has_box == FALSE || !(box.width > 0 && box.height > 0 && box.width <= largest && box.height <= largest)) {
        return std::nullopt;
    }
    drawing.m_width = box.width;
    drawing.m_height = box.height;
    return drawing;
}

std::optional<Drawing> Drawing::load(const std::string& file, std::string_view css) {
    std::error_code failure;
    const auto bytes = content::read_regular_file(content::path_from_utf8(file), maximum_size + 1, failure);
    return bytes ? read(*bytes, css) : std::nullopt;
}

bool Drawing::draw(cairo_t* cairo, double width, double height) const {
    const RsvgRectangle box{0, 0, width, height};
    return succeeds([&](GError** error) { return rsvg_handle_render_document(m_handle.get(), cairo, &box, error); });
}

} // namespace wijzer::app::layout
